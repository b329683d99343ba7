import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyEntrySchema } from '../../../src/domain/index.ts';
import { articleToHtml } from '../../../src/mdx/index.ts';
import { neutralize } from '../../stages/01-read/decode.ts';
import { clean } from '../../stages/02-clean/index.ts';
import { segment } from '../../stages/03-segment/index.ts';
import { attribute } from '../../stages/04-attribute/index.ts';
import { identify } from '../../stages/05-identify/index.ts';
import { mdxOf } from '../../stages/12-write/mdx.ts';
import { launch } from './chromium.ts';

/** What has run code or broken pages before, in one tool or another. */
const TRAPS = [
  '<script>window.ran = true</script>',
  '<img src=x onerror="window.ran = true">',
  '"><svg onload="window.ran = true">',
  '{window.ran = true}',
  '{process.exit(1)}',
  'import fs from "fs"',
  'export const x = 1',
  '</p></div></article>',
  '<!-- -->',
  '<![CDATA[ x ]]>',
  '&lt;b&gt; &amp; &#60;',
  '[a](javascript:window.ran=true)',
  '# a\n- b\n> c',
  '\u202Eright to left\u202C',
  'قال «لا» للصحيفة.',
  'e\u0301\u0327 🙂👩‍👩‍👧 \u200D',
  '\u0000\u0007\uD800',
  '\r\n',
  '\u2028\u2029\u0085\uFEFF',
  '“It is,” said Ann Doe.',
];

/** An article of that text: the HTML of its body, and the text the body must show. */
function pageOf(text: string): { html: string; shown: string } {
  const documents = [
    {
      id: 'a',
      file: 'a.txt',
      sha256: '0'.repeat(64),
      text: neutralize(text),
      extracted: false,
      metadata: {},
    },
  ];
  const entry = storyEntrySchema.parse({});
  const story = identify(
    attribute(segment(clean({ story: 'bridge', entry, documents, warnings: [] }))),
  );
  const [article] = story.articles;
  if (!article) throw new Error('a story of one text has one article');
  const claims = story.claims.map((claim) => ({ ...claim, facts: [] }));
  const marks = new Map(
    claims.map((claim, i) => [
      claim.id,
      {
        number: i + 1,
        label: 'note',
        gravity: null,
        shared: true,
        glosses: [{ layer: 'sources' as const, text: claim.quote, gravity: null }],
        words: [{ text: claim.quote, label: null }],
      },
    ]),
  );
  const mdx = mdxOf(article, claims, [], { story: 'bridge', engine: 'test 0' });
  const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  return {
    html: articleToHtml(mdx, 'a.mdx', marks),
    shown: blocks.map((block) => block.replace(/\s+/g, ' ')).join('\n'),
  };
}

describe('an article of any text', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  it('shows that text in the browser, to the letter, and runs nothing', async () => {
    const page = await browser.newPage();
    const piece = fc.oneof(
      fc.constantFrom(...TRAPS),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const texts = fc.tuple(
      fc.array(piece, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(' ', '\n', '\n\n'),
    );
    await fc.assert(
      fc.asyncProperty(texts, async ([pieces, glue]) => {
        const { html, shown } = pageOf(pieces.join(glue));
        await page.setContent(`<!doctype html><meta charset="utf-8"><div id="text">${html}</div>`);
        expect(await page.evaluate(() => document.querySelector('#text')?.textContent)).toBe(shown);
        expect(await page.evaluate(() => 'ran' in window)).toBe(false);
        expect(await page.locator('#text :is(script, img, svg, a, iframe)').count()).toBe(0);
      }),
      { numRuns: 200 },
    );
    await page.close();
  });
});
