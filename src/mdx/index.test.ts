import { describe, expect, it } from 'vitest';
import type { Mark } from '../edition/marks.ts';
import { articleToHtml } from './index.ts';

const plain: Mark = {
  number: 3,
  label: 'Note 3: Edda Lunn, reported',
  gravity: null,
  shared: false,
  glosses: [],
  words: [],
};
const marks = new Map([['c111111111', plain]]);
const html = (mdx: string) => articleToHtml(mdx, 'pass/post.mdx', marks);
const claim = (attributes = '') =>
  `<Paragraph>\n<Claim id="c111111111" source="Edda Lunn" kind="person" speech="indirect"${attributes}>Two cars are stuck.</Claim> Snow falls.\n</Paragraph>`;

describe('articleToHtml', () => {
  it('drops front matter and stands blocks on lines of their own', () => {
    const mdx = [
      '---\nheadline: Snow\n---',
      '<Heading>\nThe pass\n</Heading>',
      '<List>\n<Item>\none\n</Item>\n\n<Item>\ntwo\n</Item>\n</List>',
      '<Correction>\nIt is nine.\n</Correction>',
    ].join('\n\n');
    expect(html(mdx)).toBe(
      [
        '<h2 dir="auto">The pass</h2>',
        '<ul><li dir="auto">one</li>',
        '<li dir="auto">two</li></ul>',
        '<p class="correction" dir="auto" data-label="Correction">It is nine.</p>',
      ].join('\n'),
    );
  });

  it('makes of a claim a mark that points at its note, and an empty sign that opens it', () => {
    expect(html(claim(' cue="said" disagreements="d111111111"'))).toBe(
      '<p dir="auto"><span class="claim" data-number="3">' +
        '<mark id="c-c111111111" aria-details="n-c111111111" data-kind="person" data-speech="indirect">Two cars are stuck.</mark>' +
        '<button type="button" popovertarget="n-c111111111" aria-label="Note 3: Edda Lunn, reported"></button>' +
        '</span> Snow falls.</p>',
    );
  });

  it('marks the words in which articles differ', () => {
    const words = [
      { text: 'Two', label: 'contradiction' as const },
      { text: ' cars\n  are stuck.', label: null },
    ];
    const differing = new Map([['c111111111', { ...plain, gravity: 'tension' as const, words }]]);
    expect(articleToHtml(claim(), 'pass/post.mdx', differing)).toContain(
      '<span data-label="contradiction">Two</span> cars are stuck.</mark>',
    );
  });

  it('draws what stands beside a claim, so that no word is added to the text', () => {
    const glosses = [
      { layer: 'disagreement' as const, text: '≠ 9 (B)', gravity: 'tension' as const },
    ];
    const beside = new Map([['c111111111', { ...plain, shared: true, glosses }]]);
    expect(articleToHtml(claim(), 'pass/post.mdx', beside)).toContain(
      '</mark><span class="gloss" aria-hidden="true"><span data-layer="disagreement" data-gravity="tension" data-number="3" data-text="≠ 9 (B)"></span></span><button',
    );
  });

  it('marks no words where the story has other words than the article', () => {
    const words = [{ text: 'Nine cars are stuck.', label: 'contradiction' as const }];
    const other = new Map([['c111111111', { ...plain, words }]]);
    expect(articleToHtml(claim(), 'pass/post.mdx', other)).toContain('>Two cars are stuck.</mark>');
  });

  it('keeps a carriage return through the browser', () => {
    expect(html('<Paragraph>\na&#xD;b\n</Paragraph>')).toBe('<p dir="auto">a&#13;b</p>');
  });
});

describe('articleToHtml refuses, with file and line,', () => {
  it.each([
    ['an unknown component', '<Paragraph>\n<Advert />\n</Paragraph>', 'Advert'],
    ['an element of HTML', '<Paragraph>\na <script>x</script>\n</Paragraph>', 'script'],
    ['a name that every object has', '<Paragraph>\n<constructor />\n</Paragraph>', 'constructor'],
    ['a fragment', '<Paragraph>\n<></>\n</Paragraph>', '<>'],
    ['an import', 'text\n\nimport x from "y"', 'mdxjsEsm'],
    ['an expression', '<Paragraph>\n{process.exit(1)}\n</Paragraph>', 'Expression'],
    ['an expression in a sentence', '<Paragraph>\na {1 + 1}\n</Paragraph>', 'mdxTextExpression'],
    ['an expression as attribute', '\n<Paragraph dir={x}>\na\n</Paragraph>', 'not plain text'],
    ['a spread attribute', '\n<Paragraph {...x}>\na\n</Paragraph>', 'not plain text'],
    ['an attribute of no component', '\n<Paragraph onclick="x">\na\n</Paragraph>', 'onclick'],
    ['a link', '<Paragraph>\n[a](https://example.org)\n</Paragraph>', 'link'],
    ['a picture', '<Paragraph>\n![a](https://example.org/x.png)\n</Paragraph>', 'image'],
    ['emphasis', '<Paragraph>\n*a*\n</Paragraph>', 'emphasis'],
    [
      'a claim without a source',
      '\n<Paragraph>\n<Claim id="c111111111">a</Claim>\n</Paragraph>',
      'source',
    ],
    ['a claim that the story lacks', claim().replace('c111111111', 'c999999999'), 'c999999999'],
  ])('%s', (_, mdx, what) => {
    expect(() => html(mdx)).toThrow(/^pass\/post\.mdx:[23]: /);
    expect(() => html(mdx)).toThrow(what);
  });

  it('what is no MDX', () => {
    expect(() => html('<Paragraph>\na\n')).toThrow(/^pass\/post\.mdx:\d/);
    expect(() => html('a {')).toThrow(/^pass\/post\.mdx:1/);
  });
});
