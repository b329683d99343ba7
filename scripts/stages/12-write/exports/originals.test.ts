import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/domain/index.ts';
import { onOneLine, type ExportInput } from './export.ts';
import { csl } from './originals.ts';
import { ris } from './ris.ts';
import { hostileText, inputOf, SITE } from './testing.ts';

type Item = Record<string, unknown>;
const require = createRequire(import.meta.url);
// Its packages come without types.
const { Cite } = require('@citation-js/core') as { Cite: new (data: string) => { data: Item[] } };
require('@citation-js/plugin-csl');
require('@citation-js/plugin-ris');

/** Items as Citation.js reads them, without its record of how it did. */
const readBack = (text: string): Item[] =>
  new Cite(text).data.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([field]) => field !== '_graph')),
  );

const KNOWN: Partial<Article> = {
  headline: 'Bridge falls',
  outlet: 'River Post',
  byline: 'Ann Doe',
  agency: 'Brook Wire',
  published: '2031-04-02T23:40:00-05:00',
  accessed: '2031-04-06',
  url: `https://post.example/${'long/'.repeat(20)}?a=1&b=2`,
  archived: 'https://archive.example/post',
};
const UNKNOWN: Partial<Article> = {
  headline: null,
  outlet: null,
  byline: null,
  agency: null,
  published: null,
  accessed: null,
  url: null,
  archived: null,
};

/** A story of one article of which that is known. */
function knowing(fields: Partial<Article>, invented = false): ExportInput {
  const input = inputOf(['The bridge was shut.'], { invented });
  const articles = input.story.articles.map((article) => ({ ...article, ...fields }));
  return { ...input, story: { ...input.story, articles } };
}

const day = (...parts: number[]) => ({ 'date-parts': [parts] });
const note =
  'Invented article. Copy of Brook Wire. Archived copy: https://archive.example/post . Annotated in The Test Edition, draft: https://edition.example/papers/bridge/a0/';
const complete = {
  id: 'bridge/a0',
  type: 'article-newspaper',
  title: 'Bridge falls',
  'container-title': 'River Post',
  author: [{ literal: 'Ann Doe' }],
  issued: day(2031, 4, 2),
  accessed: day(2031, 4, 6),
  URL: KNOWN.url,
  language: 'en',
  note,
};

describe('CSL-JSON', () => {
  it('is read back with all that is known, the day as the article has it', () => {
    expect(readBack(csl.textOf(knowing(KNOWN, true)))).toEqual([complete]);
  });

  it('leaves out what is not known', () => {
    const [item] = readBack(csl.textOf(knowing({ ...UNKNOWN, label: 'The bridge was' })));
    expect(item).toEqual({
      id: 'bridge/a0',
      type: 'article-newspaper',
      language: 'en',
      note: `It begins: “The bridge was”. Annotated in The Test Edition, draft: ${SITE.url}bridge/a0/`,
    });
  });
});

describe('RIS', () => {
  it('has a line for each thing known, and CRLF', () => {
    const lines = ris.textOf(knowing(KNOWN, true)).split('\r\n');
    expect(lines).toEqual([
      'TY  - NEWS',
      'ID  - bridge/a0',
      'AU  - Ann Doe',
      'TI  - Bridge falls',
      'T2  - River Post',
      'PY  - 2031',
      'DA  - 2031/04/02/',
      `UR  - ${KNOWN.url ?? ''}`,
      'Y2  - 2031/04/06/',
      'LA  - en',
      `N1  - ${note}`,
      'ER  - ',
      '',
    ]);
  });

  it('is read back with all that is known', () => {
    const [item] = readBack(ris.textOf(knowing(KNOWN, true)));
    expect(item).toMatchObject({
      id: 'bridge/a0',
      type: 'article-newspaper',
      title: 'Bridge falls',
      'container-title': 'River Post',
      accessed: day(2031, 4, 6),
      URL: KNOWN.url,
      note,
    });
    // Of the year and the day that RIS gives apart, this reader takes the year.
    expect(item?.issued).toEqual(day(2031));
    // The author of a newspaper article is its reporter (RIS, reference type NEWS).
    expect(item?.reporter).toBe('Ann Doe');
  });

  it('leaves out what is not known', () => {
    expect(Object.keys(readBack(ris.textOf(knowing(UNKNOWN)))[0] ?? {}).sort()).toEqual([
      'id',
      'language',
      'note',
      'type',
    ]);
  });

  it('does not take a byline with a comma for a surname and a forename', () => {
    const text = ris.textOf(knowing({ ...KNOWN, byline: 'Ann Doe, Bo Li and Cy Oak' }));
    expect(text).not.toContain('AU  - ');
    expect(text).toContain('N1  - By Ann Doe, Bo Li and Cy Oak. Copy of');
  });
});

describe('both', () => {
  it('are one record an article, whatever its metadata says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (headline, outlet) => {
        const input = knowing({ ...KNOWN, headline, outlet, byline: headline });
        for (const { textOf } of [csl, ris]) {
          const items = readBack(textOf(input));
          expect(items.length).toBe(1);
          expect(items[0]?.title ?? '').toBe(onOneLine(headline));
          expect(items[0]?.['container-title'] ?? '').toBe(onOneLine(outlet));
        }
      }),
      { numRuns: 300 },
    );
  });
});
