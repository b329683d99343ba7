import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, inParts } from './parts.ts';

describe('parts', () => {
  it('hold every item once and in its order, and none is larger than it may be but by a single item', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(40), (items, bytes) => {
        const parts = inParts(items, bytesOf, bytes);
        expect(parts.flat()).toEqual(items);
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          const taken = part.reduce((sum, item) => sum + bytesOf(item), 0);
          expect(part.length === 1 || taken <= bytes).toBe(true);
        }
      }),
    );
  });

  it('are none of nothing', () => {
    expect(inParts([], bytesOf, 10)).toEqual([]);
  });
});
