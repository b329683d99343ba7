import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { claims } from './claims.ts';
import { disagreements } from './disagreements.ts';
import { onOneLine } from './export.ts';
import { spreadsheet } from './spreadsheet.ts';
import { disagreeing, hostileText, inputOf, SITE } from './testing.ts';

/** Rows as a parser reads them that takes nothing but what RFC 4180 allows. */
const rowsOf = (csv: string, delimiter = ','): Record<string, string>[] =>
  z
    .array(z.record(z.string(), z.string()))
    .parse(parse(csv, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' }));

const cellOf = (text: string): string =>
  rowsOf(spreadsheet(['words'], [{ words: text }]))[0]?.words ?? '';

const RUNS = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

describe('spreadsheet', () => {
  it('is UTF-8 with a byte order mark and CRLF', () => {
    const csv = spreadsheet(['a', 'b'], [{ a: 'é', b: 1 }]);
    expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.slice(1)).toBe('"a","b"\r\n"é",1\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '\uFF1D1'])(
    'defuses words that begin as %j does',
    (text) => {
      expect(cellOf(text)).toBe(`'${text.trim()}`);
    },
  );

  it.each([';=1', '; =1', 'a;"=1'])(
    'defuses %j for systems that part cells at semicolons',
    (text) => {
      expect(cellOf(text)).toBe(text.replace('=', "'="));
    },
  );

  it.each(['a = b', 'minus -1', 'x@y.example', '3-4', '; and', '“=”'])(
    'leaves %j alone',
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );

  it('leaves our own numbers alone', () => {
    expect(spreadsheet(['score'], [{ score: -0.5 }]).slice(1)).toBe('"score"\r\n-0.5\r\n');
  });

  it('gives any words back, and none that a spreadsheet would run', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const csv = spreadsheet(['words', 'next'], [{ words: text, next: 'end' }]);
        const rows = rowsOf(csv);
        expect(rows.length).toBe(1);
        const { words = '', next } = rows[0] ?? {};
        expect(next).toBe('end');
        expect(words).not.toMatch(RUNS);
        expect(words.replaceAll("'", '')).toBe(onOneLine(text).replaceAll("'", ''));
        if (!RUNS.test(onOneLine(text)) && !text.includes(';')) expect(words).toBe(onOneLine(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('claims as a table', () => {
  it('has a row for each claim, with its words and its permalink', () => {
    const input = disagreeing({ invented: true }, { number: 2, date: '2031-05-01' });
    const rows = rowsOf(claims.textOf(input));
    expect(rows.map(({ claim }) => claim)).toEqual(input.story.claims.map(({ id }) => id));
    const row = rows.find(({ words }) => words?.includes('12'));
    expect(row).toMatchObject({
      invented: 'yes',
      edition: '2',
      edition_date: '2031-05-01',
      article: 'A',
      outlet: '',
      source: 'Ida Holt',
      kind_of_source: 'person',
      disagreements: 'd111111111',
      address: `${SITE.url}c/${row?.claim ?? ''}/`,
    });
  });

  it('says where it is a draft, and invents no outlet', () => {
    const [row] = rowsOf(claims.textOf(inputOf(['The bridge was shut.'])));
    expect(row).toMatchObject({ edition: 'draft', edition_date: '', outlet: '', invented: 'no' });
    expect(row?.source).toBe('outlet not stated');
  });

  it('keeps its rows whatever the articles say', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const input = inputOf([text], { title: text.trim() || 'Bridge' });
        const rows = rowsOf(claims.textOf(input));
        expect(rows.length).toBe(input.story.claims.length);
        for (const cell of rows.flatMap((row) => Object.values(row)))
          expect(cell).not.toMatch(RUNS);
      }),
    );
  });
});

describe('disagreements as a table', () => {
  it('has a row for each claim of each reading, in their order', () => {
    const rows = rowsOf(disagreements.textOf(disagreeing()));
    expect(
      rows.map(({ reading_number, reading, article }) => [reading_number, reading, article]),
    ).toEqual([
      ['1', '12', 'A'],
      ['2', '19', 'B'],
    ]);
    expect(rows[0]).toMatchObject({
      disagreement: 'd111111111',
      address: `${SITE.url}d/d111111111/`,
      severity: 'contradiction',
      update: 'no',
      score: '0.75',
    });
  });

  it('has no row where nothing disagrees', () => {
    expect(rowsOf(disagreements.textOf(inputOf(['The bridge was shut.'])))).toEqual([]);
  });
});
