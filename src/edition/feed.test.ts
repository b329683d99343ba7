import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { disagreementEvent, exampleLedger } from './example-ledger.ts';
import { atomFeed, entriesOf, feedDate, newest } from './feed.ts';

interface Parsed {
  feed: {
    id: string;
    updated: string;
    entry: { id: string; title: string; summary: string; updated: string; published: string }[];
  };
}

const parser = new XMLParser({
  isArray: (name) => name === 'entry',
  ignoreAttributes: true,
  trimValues: false,
});
const head = {
  title: 'The pass',
  self: 'https://variorum.example/pass/feed.xml',
  page: 'https://variorum.example/pass/',
  publisher: 'The Variorum project',
  updated: '2031-02-06',
};
const permalink = (id: string): string => `https://variorum.example/d/${id}/`;

function feedOf(
  events: ReturnType<typeof disagreementEvent>[],
  { title = 'The pass', invented = false } = {},
): { xml: string; feed: Parsed['feed'] } {
  const index = exampleLedger(...events);
  const xml = atomFeed(head, entriesOf({ index, title, invented }), permalink);
  return { xml, feed: (parser.parse(xml) as Parsed).feed };
}

describe('the feed of disagreements', () => {
  const first = disagreementEvent({ edition: 1 });

  it('has one entry for good for each, which says what became of it last', () => {
    const { feed } = feedOf([
      first,
      disagreementEvent({ edition: 2, event: 'revised', severity: 'contradiction' }),
    ]);
    expect(feed.entry).toHaveLength(1);
    expect(feed.entry[0]).toMatchObject({
      id: permalink(first.id),
      title: 'Changed: The articles give different figures. (The pass)',
      summary: '2 ≠ 9',
      published: '2031-01-06T00:00:00.000Z',
      updated: '2031-02-06T00:00:00.000Z',
    });
    expect(feed.updated).toBe('2031-02-06T00:00:00.000Z');
  });

  it('stands what changed last first, and announces what is gone', () => {
    const { feed } = feedOf([
      first,
      disagreementEvent({ edition: 1, id: 'd222222222' }),
      disagreementEvent({ edition: 2, id: 'd222222222', event: 'withdrawn' }),
      disagreementEvent({ edition: 3, event: 'restored' }),
    ]);
    expect(feed.entry.map(({ title }) => title.split(':')[0])).toEqual([
      'There again',
      'Withdrawn',
    ]);
  });

  it('marks an invented story', () => {
    expect(feedOf([first], { invented: true }).feed.entry[0]?.title).toContain('an invented story');
    expect(feedOf([first]).xml).not.toContain('invented');
  });

  it('says the same of the same ledger, and has a date where there is none', () => {
    expect(feedOf([first]).xml).toBe(feedOf([first]).xml);
    expect(feedDate([])).toBe('1970-01-01');
    expect(feedDate([exampleLedger(first), exampleLedger()])).toBe('2031-01-06');
  });

  it('does not grow without end', () => {
    const [entry] = entriesOf({ index: exampleLedger(first), title: 'The pass', invented: false });
    if (entry === undefined) throw new Error('no entry');
    expect(newest(Array.from({ length: 300 }, () => entry))).toHaveLength(100);
  });

  it('lets no article’s words become markup, and holds nothing that XML forbids, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom(']]>', '<b>x</b>', '&amp;', '<![CDATA[', '\u0000\uFFFE'),
    );
    fc.assert(
      fc.property(text, text, text, (why, value, title) => {
        const [a, b] = first.readings;
        if (a === undefined || b === undefined) throw new Error('no readings');
        const event = { ...first, why, readings: [{ ...a, value }, b] };
        const { xml, feed } = feedOf([event], { title });
        // eslint-disable-next-line no-control-regex -- what XML 1.0 does not allow
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        const said = `${feed.entry[0]?.title ?? ''}${feed.entry[0]?.summary ?? ''}`;
        expect(said).not.toMatch(/[<>]/);
      }),
    );
  });
});
