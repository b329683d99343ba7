import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChanges, editionsOf, shortened, sliceOf } from './editions.ts';
import { articleEvent, claimEvent, disagreementEvent, exampleLedger } from './example-ledger.ts';

const idOf = (place: number): string => `c${String(place).padStart(9, '0')}`;

describe('the editions of a story', () => {
  it('stand the newest first, the first one without a list', () => {
    const index = exampleLedger(
      articleEvent({ edition: 1 }),
      claimEvent({ edition: 1 }),
      claimEvent({ edition: 2, event: 'withdrawn' }),
      disagreementEvent({ edition: 2 }),
    );
    const editions = editionsOf(index);
    expect(editions.map(({ edition, first }) => [edition.edition, first])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(editions[0]?.changes.map(({ event }) => event.what)).toEqual(['disagreement', 'claim']);
    expect(editions[1]?.changes).toEqual([]);
    expect(editions[1]?.counts).toEqual([
      { what: 'article', count: 1 },
      { what: 'claim', count: 1 },
    ]);
  });

  it('count claims that only moved with their article instead of listing them', () => {
    const index = exampleLedger(
      claimEvent({ edition: 1 }),
      claimEvent({ edition: 2, event: 'reanchored', article: 'post-2' }),
    );
    const [newest] = editionsOf(index);
    expect(newest).toMatchObject({ changes: [], moved: 1 });
  });

  it('lose and repeat no change when they are cut into pages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 5 }),
        (sizes, size) => {
          const events = sizes.flatMap((count, edition) =>
            Array.from({ length: count }, (_, place) =>
              claimEvent({ edition: edition + 1, id: idOf(edition * 10 + place) }),
            ),
          );
          const editions = editionsOf(exampleLedger(...events));
          const all = countChanges(editions);
          const pages = Array.from({ length: Math.ceil(all / size) }, (_, page) =>
            sliceOf(editions, page * size, (page + 1) * size).flatMap(({ changes }) => changes),
          );
          expect(pages.flat()).toEqual(editions.flatMap(({ changes }) => changes));
          for (const page of pages) expect(page.length).toBeLessThanOrEqual(size);
        },
      ),
    );
  });
});

describe('a name in a list of changes', () => {
  it('is cut between words, and a short one is not', () => {
    expect(shortened('The pass is shut.')).toBe('The pass is shut.');
    const long = shortened('snow '.repeat(60));
    expect(long).toMatch(/snow …$/);
    expect(long.length).toBeLessThan(145);
  });

  it('is well-formed and short, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }), (name) => {
        expect(shortened(name).isWellFormed()).toBe(true);
        expect(shortened(name).length).toBeLessThanOrEqual(142);
      }),
    );
  });
});
