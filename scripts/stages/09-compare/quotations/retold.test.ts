import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWords, retold, wordsOf } from './retold.ts';

describe('two texts', () => {
  it.each([
    ['opened the bridge in Brack on Monday', 'opened the bridge in Brack on Monday'],
    ['opened the bridge in Brack on Monday', 'opened the bridge in Brack Monday'],
  ])('are one retold: “%s” and “%s”', (one, other) => {
    expect(retold(one, other)).toBe(true);
  });

  it.each([
    ['opened the bridge in Brack on Monday', 'spoke to farmers in Brack on Monday'],
    ['opened the bridge', 'opened the bridge'],
    ['opened the bridge in Brack', 'opened the bridge in Brack while the farmers marched by'],
  ])('are two: “%s” and “%s”', (one, other) => {
    expect(retold(one, other)).toBe(false);
  });

  it('have the longest list of words in common that stands in both in order', () => {
    const longest = (a: readonly string[], b: readonly string[]): number => {
      const [[first, ...restA], [other, ...restB]] = [a, b];
      if (first === undefined || other === undefined) return 0;
      return first === other
        ? 1 + longest(restA, restB)
        : Math.max(longest(restA, b), longest(a, restB));
    };
    const words = fc.array(fc.constantFrom('mill', 'sold', 'not', 'by'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(commonWords(a, b)).toBe(longest(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('have no more words in common than either has, in either order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [a, b] = [wordsOf(one), wordsOf(other)];
        expect(commonWords(a, b)).toBe(commonWords(b, a));
        expect(commonWords(a, b)).toBeLessThanOrEqual(Math.min(a.length, b.length));
        expect(commonWords(a, a)).toBe(a.length);
        expect(retold(one, other)).toBe(retold(other, one));
      }),
    );
  });
});
