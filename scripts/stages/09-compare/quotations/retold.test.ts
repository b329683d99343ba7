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
