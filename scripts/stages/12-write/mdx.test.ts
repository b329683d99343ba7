import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { storyEntrySchema, type Claim } from '../../../src/domain/index.ts';
import { clean, type CleanArticle } from '../02-clean/index.ts';
import { segment } from '../03-segment/index.ts';
import { attribute } from '../04-attribute/index.ts';
import { identify } from '../05-identify/index.ts';
import { mdxOf } from './mdx.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** The MDX of an article with that text, as the pipeline makes it. */
function written(text: string): { mdx: string; article: CleanArticle; claims: Claim[] } {
  const documents = [
    {
      id: 'a',
      file: 'a.txt',
      sha256: '0'.repeat(64),
      text: text.toWellFormed().replaceAll('\0', '\uFFFD'),
      extracted: false,
      metadata: {},
    },
  ];
  const story = identify(
    attribute(
      segment(
        clean({ story: 'bridge', entry: storyEntrySchema.parse({}), documents, warnings: [] }),
      ),
    ),
  );
  const [article] = story.articles;
  if (!article) throw new Error('a story of one text has one article');
  const claims = story.claims.map((claim) => ({ ...claim, facts: [] }));
  return {
    article,
    claims,
    mdx: mdxOf(article, claims, [], { story: 'bridge', engine: 'test 0' }),
  };
}

type Node = Root | RootContent;
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const kindsOf = (node: Node): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsOf) : []),
];

/** The texts of the blocks, as an MDX parser reads them back. */
function blocksIn(mdx: string): string[] {
  const blocks = (node: Node): string[] =>
    'name' in node && /^(?:Paragraph|Heading|Item|Correction)$/.test(node.name ?? '')
      ? [textOf(node)]
      : 'children' in node
        ? node.children.flatMap(blocks)
        : [];
  return blocks(parser.parse(mdx));
}

const shown = (article: CleanArticle): string[] =>
  article.blocks.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' '));

const TRAPS = [
  'import fs from "fs"',
  'export const x = 1',
  '{process.exit(1)}',
  '<script>alert(1)</script>',
  '<Claim id="x">',
  '</Claim>',
  '<!-- x -->',
  '{/* x */}',
  '# heading',
  '> quote',
  '- item',
  '1. item',
  '```',
  '    code',
  '***',
  '---',
  '* * *',
  '_em_ **strong** ~~gone~~',
  '[a](javascript:alert(1))',
  '![a](b)',
  '<https://a.example>',
  'www.a.example a@b.example',
  '| a | b |',
  '[^1]: note',
  '&amp; &#x41; &',
  '\\',
  '\\{',
  'a  \nb',
  'قال «لا»',
  'e\u0301\u200D',
  '🙂👩‍👩‍👧',
  '\u0000',
  '\uD800',
  '\r\n',
  '\u2028',
  '\uFEFF',
  '“',
  '”',
  "'",
];

describe('mdxOf', () => {
  it('writes a text that reads on its own', () => {
    const { mdx, claims } = written('Mayor Ann Doe said the bridge was shut.');
    expect(mdx).toBe(
      `---\nstory: bridge\narticle: a\nsiglum: A\nheadline: null\noutlet: null\npublished: null\nfile: a.txt\nsha256: "${'0'.repeat(64)}"\nengine: test 0\n---\n\n<Paragraph>\n  <Claim id="${claims[0]?.id ?? ''}" source="Ann Doe" kind="person" speech="indirect" cue="said">Mayor Ann Doe said the bridge was shut.</Claim>\n</Paragraph>\n`,
    );
  });

  it.each(TRAPS)('keeps %j as text', (trap) => {
    const text = `It was dark on the old bridge that night, they said: ${trap} and so on.\n${trap}\n${trap} ${trap}`;
    const { mdx, article } = written(text);
    expect(blocksIn(mdx)).toEqual(shown(article));
  });

  it('holds any text as text, and nothing that could run', () => {
    const piece = fc.oneof(
      fc.constantFrom(...TRAPS),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom(' ', '\n', '\n\n', ''),
        (pieces, glue) => {
          const { mdx, article } = written(pieces.join(glue));
          expect(blocksIn(mdx)).toEqual(shown(article));
          expect(kindsOf(parser.parse(mdx))).not.toEqual(
            expect.arrayContaining([
              expect.stringMatching(/esm|expression|html|link|image|code|emphasis|strong/i),
            ]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes a line of five megabytes', { timeout: 120_000 }, () => {
    const { mdx, article } = written(`${'It is {a} long <b> line '.repeat(215_000)}and ends here.`);
    expect(blocksIn(mdx)).toEqual(shown(article));
  });
});
