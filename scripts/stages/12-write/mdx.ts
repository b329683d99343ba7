import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify as stringifyYaml } from 'yaml';
import { contains, type Claim, type Disagreement } from '../../../src/domain/index.ts';
import type { Block, BlockKind, CleanArticle } from '../02-clean/index.ts';

/** The components an article may use, by the block they stand for. */
const COMPONENTS: Readonly<Record<BlockKind, string>> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  item: 'Item',
  correction: 'Correction',
};

const processor = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkFrontmatter)
  .use(remarkMdx, { printWidth: Infinity })
  .freeze();

/** A stretch of a block as the page shows it: runs of white space as one space. */
function shown(article: CleanArticle, start: number, end: number): string {
  return article.text.slice(start, end).replace(/\s+/g, ' ');
}

function attribute(name: string, value: string): MdxJsxTextElement['attributes'][number] {
  return { type: 'mdxJsxAttribute', name, value };
}

function claimElement(
  claim: Claim,
  text: string,
  disagreements: readonly string[],
): MdxJsxTextElement {
  const { id, source, speech, cue } = claim;
  return {
    type: 'mdxJsxTextElement',
    name: 'Claim',
    attributes: [
      attribute('id', id),
      attribute('source', source.name),
      attribute('kind', source.kind),
      attribute('speech', speech),
      ...(cue === null ? [] : [attribute('cue', cue)]),
      ...(disagreements.length === 0 ? [] : [attribute('disagreements', disagreements.join(' '))]),
    ],
    children: [{ type: 'text', value: text }],
  };
}

/** Which disagreements each claim stands in. */
function disagreementsOf(all: readonly Disagreement[]): Map<string, string[]> {
  const byClaim = new Map<string, string[]>();
  for (const { id, readings } of all) {
    for (const claim of new Set(readings.flatMap((reading) => reading.claims))) {
      byClaim.set(claim, [...(byClaim.get(claim) ?? []), id]);
    }
  }
  return byClaim;
}

function blockElement(name: string, children: RootContent[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [],
    children: children as MdxJsxFlowElement['children'],
  };
}

/**
 * The MDX of an article: its body with every claim in a `<Claim>`. It is built as an mdast tree and
 * serialised, never concatenated, so that whatever the text holds stays text.
 * @param claims the article's claims, in the order of the text.
 */
export function mdxOf(
  article: CleanArticle,
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
  { story, engine }: { story: string; engine: string },
): string {
  const inDisagreements = disagreementsOf(disagreements);
  let next = 0;
  const paragraphOf = (block: Block): Paragraph => {
    const children: PhrasingContent[] = [];
    let from = block.start;
    for (let claim = claims[next]; claim && contains(block, claim); claim = claims[next]) {
      if (claim.start > from)
        children.push({ type: 'text', value: shown(article, from, claim.start) });
      const text = claim.withheld ? claim.quote : shown(article, claim.start, claim.end);
      children.push(claimElement(claim, text, inDisagreements.get(claim.id) ?? []));
      from = claim.end;
      next += 1;
    }
    if (from < block.end) children.push({ type: 'text', value: shown(article, from, block.end) });
    return { type: 'paragraph', children };
  };
  const body: RootContent[] = [];
  let list: MdxJsxFlowElement | undefined;
  for (const block of article.blocks) {
    const element = blockElement(COMPONENTS[block.kind], [paragraphOf(block)]);
    if (block.kind !== 'item') {
      list = undefined;
      body.push(element);
    } else if (list) list.children.push(element);
    else {
      list = blockElement('List', [element]);
      body.push(list);
    }
  }
  const frontMatter = stringifyYaml({
    story,
    article: article.id,
    siglum: article.siglum,
    headline: article.headline,
    outlet: article.outlet,
    published: article.published,
    file: article.file,
    sha256: article.sha256,
    engine,
  });
  return processor.stringify({
    type: 'root',
    children: [{ type: 'yaml', value: frontMatter.trimEnd() }, ...body],
  });
}
