import type { Element } from 'hast';
import type { Paragraph, RootContent, Text } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Marks } from '../edition/marks.ts';
import { errorAt, refuseForeign } from './allowed.ts';
import { components } from './components/index.ts';

type JsxElement = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['text']>>[0];

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();
const stringifier = unified().use(rehypeStringify).freeze();

/**
 * The MDX of an article as the HTML inside its body: blocks with a line feed between them, so that
 * the body's `textContent` is the article's text. The MDX is read as a tree and never evaluated.
 *
 * @param mdx the file's content, with front matter
 * @param file its name, for errors
 * @param marks every claim of the article
 * @throws with file and line when the MDX holds anything but text and the components of an
 * article, or a claim that `marks` does not know
 */
export function articleToHtml(mdx: string, file: string, marks: Marks): string {
  const tree = parse(mdx, file);
  refuseForeign(tree, file);
  const toHast = unified().use(remarkRehype, { handlers: handlers(file, marks) });
  const html = stringifier.stringify(toHast.runSync(tree));
  // A browser reads a bare carriage return as a line feed (HTML, section 13.2.3.5).
  return html.replaceAll('\r', '&#13;');
}

function parse(mdx: string, file: string) {
  try {
    return parser.parse(mdx);
  } catch (error) {
    throw new Error(`${file}:${String(error)}`, { cause: error });
  }
}

/** How each kind of node is turned into HTML (mdast-util-to-hast, *handlers*). */
function handlers(file: string, marks: Marks): Handlers {
  const jsx = (state: State, node: JsxElement): Element => {
    const render = components.get(node.name ?? '');
    if (render === undefined) throw errorAt(file, node, `no component ${node.name ?? ''}`);
    const children = state.all(node);
    try {
      return render(attributesOf(node), children, marks);
    } catch (error) {
      throw errorAt(file, node, error instanceof Error ? error.message : String(error));
    }
  };
  return {
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    // The components bring their own block elements.
    paragraph: (state: State, node: Paragraph) => state.all(node),
    // The default trims around line ends; an article's text stays as it is.
    text: (_: State, node: Text) => ({ type: 'text', value: node.value }),
  };
}

function attributesOf(node: JsxElement): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
