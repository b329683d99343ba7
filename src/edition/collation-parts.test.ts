import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from './collation.ts';
import { brief } from './brief.ts';
import { partsOf, topOf } from './collation-parts.ts';
import { exampleArticle, exampleClaim, exampleStory } from './example.ts';
import { indexStory } from './story-index.ts';

const points = collate(
  indexStory(
    exampleStory({
      articles: [exampleArticle({ id: 'one' }), exampleArticle({ id: 'two', siglum: 'B' })],
      claims: ['one', 'two'].flatMap((article) =>
        Array.from({ length: 20 }, (_, i) =>
          exampleClaim({ id: `${article}${i}`, article, start: i * 100 }),
        ),
      ),
      alignments: Array.from({ length: 5 }, (_, i) => ({
        id: `x${i}`,
        claims: [`one${i}`, `two${i}`],
        score: 1,
      })),
    }),
  ),
);

describe('partsOf', () => {
  it('loses and moves no point, whatever a part may take', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (bytes) => {
        const parts = partsOf(points, bytes);
        expect(parts.flat()).toEqual(points);
        expect(parts.every((part) => part.length > 0)).toBe(true);
      }),
    );
  });

  it('needs more parts where each may take less', () => {
    expect(partsOf(points, 1_000_000)).toHaveLength(1);
    expect(partsOf(points, 1)).toHaveLength(points.length);
    expect(partsOf([], 1)).toEqual([]);
  });
});

describe('topOf', () => {
  it('has the points of several articles, and none that one article makes alone', () => {
    expect(topOf(points)).toEqual(points.slice(0, 5));
  });
});

describe('brief', () => {
  it('cuts a long text between words, and no short one', () => {
    expect(brief('The pass\n is shut.')).toBe('The pass is shut.');
    expect(brief('shut '.repeat(100))).toMatch(/^(?:shut\s)+…$/);
  });

  it('is never much longer than a line, and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(brief(text).length).toBeLessThan(115);
        if (text.isWellFormed()) expect(brief(text).isWellFormed()).toBe(true);
      }),
    );
  });
});
