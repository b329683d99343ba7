import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { parseHTML } from 'linkedom';
import type { Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import type { Marks } from '../edition/marks.ts';
import { components } from './components/index.ts';
import { articleToHtml } from './index.ts';

const marks: Marks = new Map([
  [
    'c111111111',
    { number: 1, label: 'Note 1', gravity: null, shared: false, glosses: [], words: [] },
  ],
]);

const writer = unified().use(remarkStringify).use(remarkFrontmatter).use(remarkMdx).freeze();

/** The MDX of an article of one paragraph and one list, with a claim in the middle of each text. */
function mdxOf(before: string, words: string, item: string): string {
  const attributes = {
    id: 'c111111111',
    source: 'Edda "E" Lunn',
    kind: 'person',
    speech: 'direct',
  };
  const claim: RootContent = {
    type: 'mdxJsxTextElement',
    name: 'Claim',
    attributes: Object.entries(attributes).map(([name, value]) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    })),
    children: [{ type: 'text', value: words }],
  };
  const block = (name: string, children: Root['children']): RootContent =>
    ({ type: 'mdxJsxFlowElement', name, attributes: [], children }) as RootContent;
  const text = (value: string): RootContent => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  });
  return writer.stringify({
    type: 'root',
    children: [
      { type: 'yaml', value: 'story: pass' },
      block('Paragraph', [
        { type: 'paragraph', children: [{ type: 'text', value: before }, claim] },
      ]),
      block('List', [block('Item', [text(item)])]),
    ],
  });
}

const hostile = [
  '<script>alert(1)</script>',
  '<Claim id="x">',
  '</Paragraph>',
  '{process.exit(1)}',
  '{/* */}',
  '}',
  'import x from "y"',
  'export const x = 1',
  '<!-- -->',
  '<?php ?>',
  '&amp; &#0; &nbsp;',
  '`code`',
  '**bold** __bold__ *it* _it_ ~~no~~',
  '[a](https://example.org) ![b](c) [d]: e',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '---',
  '| a | b |',
  '\\',
  'https://example.org a@example.org',
  '👩‍👩‍👧 é é ‮ right ‎ עברית العربية',
  '\u{fffd}\u{feff}\u{2028}',
];

/** As a clean article has it: no control characters, white space folded, an end that is no space. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.constant(' ')))
  .map((parts) =>
    parts
      .join('')
      .replace(/\p{Cc}/gu, '\u{fffd}')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

it('the text of the page is the text of the article, whatever it holds', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, words, item) => {
      const html = articleToHtml(mdxOf(`${before} `, words, item), 'pass/post.mdx', marks);
      const { document } = parseHTML(`<div id="text">${html}</div>`);
      const body = document.querySelector('#text');
      expect(body?.textContent).toBe(`${before} ${words}\n${item}`);
      expect([...(body?.querySelectorAll('*') ?? [])].map((one) => one.localName)).toEqual([
        'p',
        'span',
        'mark',
        'button',
        'ul',
        'li',
      ]);
    }),
  );
});

it('a stock MDX toolchain makes the same of it', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, anyText, async (before, words, item) => {
      const mdx = mdxOf(`${before} `, words, item);
      expect(await stockHtml(mdx)).toBe(articleToHtml(mdx, 'pass/post.mdx', marks));
    }),
    { numRuns: 40 },
  );
});

type Children = string | Element | undefined | Children[];
type Props = Record<string, string> & { children?: Children };

/** What JSX gives, flat. */
function content(children: Children): ElementContent[] {
  if (children === undefined) return [];
  if (Array.isArray(children)) return children.flatMap(content);
  return [typeof children === 'string' ? { type: 'text', value: children } : children];
}

/** The same MDX compiled and run by `@mdx-js/mdx`, with our components behind its own. */
async function stockHtml(mdx: string): Promise<string> {
  const jsx = (type: (props: Props) => Children, props: Props): Children => type(props);
  const passThrough = ({ children }: Props): Children => children;
  const { default: Content } = await evaluate(mdx, {
    Fragment: passThrough,
    jsx,
    jsxs: jsx,
    remarkPlugins: [remarkFrontmatter],
  });
  const ours = [...components].map(([name, render]) => {
    const rendered = ({ children, ...attributes }: Props): Children => {
      const blocks = content(children).filter(
        (child) => child.type !== 'text' || !/^\n+$/.test(child.value),
      );
      return render(attributes, blocks, marks);
    };
    return [name, rendered] as const;
  });
  const tree: unknown = Content({ components: { ...Object.fromEntries(ours), p: passThrough } });
  const root = { type: 'root' as const, children: content(tree as Children) };
  return unified().use(rehypeStringify).stringify(root);
}
