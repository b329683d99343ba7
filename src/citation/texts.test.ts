import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import type { Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { onOneLine } from './original.ts';
import { as, claim, hostile, permalink } from './testing.ts';

const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe('the Wikipedia template', () => {
  it('is one template with one value a parameter, whatever the words are', () => {
    fc.assert(
      fc.property(hostile, hostile, (quote, headline) => {
        const text = as('Wikipedia', claim(quote, { headline }));
        const plain = text.replaceAll('{{!}}', '');
        expect(plain.match(/\{\{/g)).toHaveLength(1);
        expect(plain.match(/\}\}/g)).toHaveLength(1);
        const inside = plain.slice(2, plain.indexOf('}}'));
        const names = inside
          .split('|')
          .slice(1)
          .map((part) => part.split('=')[0]);
        expect(names.filter((name) => name === 'quote')).toHaveLength(
          onOneLine(quote) === '' ? 0 : 1,
        );
        expect(new Set(names).size).toBe(names.length);
        expect(inside).not.toMatch(/[<>[\]]/);
      }),
    );
  });
});

describe('Markdown', () => {
  const textIn = (node: Root | RootContent): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(textIn).join('') : '';

  it('is one quotation with one link, whatever the words are', () => {
    fc.assert(
      fc.property(hostile, (quote) => {
        const tree = unified()
          .use(remarkParse)
          .parse(as('Markdown', claim(quote)));
        expect(tree.children.map(({ type }) => type)).toEqual(['blockquote']);
        expect(words(textIn(tree))).toContain(words(onOneLine(quote)));
        const links = JSON.stringify(tree).match(/"type":"link"/g);
        expect(links).toHaveLength(1);
        expect(JSON.stringify(tree)).not.toMatch(
          /"type":"(?:html|image|code|inlineCode|heading|list)"/,
        );
      }),
    );
  });
});

describe('HTML', () => {
  it('is a quotation that names its source and runs nothing, whatever the words are', () => {
    fc.assert(
      fc.property(hostile, hostile, (quote, headline) => {
        const { document } = parseHTML(`<body>${as('HTML', claim(quote, { headline }))}</body>`);
        expect(document.querySelector('blockquote')?.getAttribute('cite')).toBe(permalink);
        expect(document.querySelectorAll('script, img, iframe, style')).toHaveLength(0);
        expect(document.querySelectorAll('a')).toHaveLength(1);
        expect(document.querySelector('blockquote')?.textContent).toBe(onOneLine(quote));
      }),
    );
  });
});
