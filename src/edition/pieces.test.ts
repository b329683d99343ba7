import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passStory } from './example.ts';
import { attributionPieces, pieces } from './pieces.ts';

describe('pieces', () => {
  it('cuts the words at the stretches', () => {
    expect(pieces('two cars stuck', 100, [{ start: 100, end: 103, label: 'differs' }])).toEqual([
      { text: 'two', label: 'differs' },
      { text: ' cars stuck', label: null },
    ]);
  });

  it('leaves words without stretches whole', () => {
    expect(pieces('two cars', 0, [])).toEqual([{ text: 'two cars', label: null }]);
  });

  it('lets the stretch that starts first keep an overlap', () => {
    const spans = [
      { start: 2, end: 6, label: 'b' },
      { start: 0, end: 4, label: 'a' },
    ] as const;
    expect(pieces('abcdefgh', 0, spans)).toEqual([
      { text: 'abcd', label: 'a' },
      { text: 'ef', label: 'b' },
      { text: 'gh', label: null },
    ]);
  });

  it('gives the words back, wherever the stretches lie', () => {
    const span = fc.record({
      start: fc.nat(60),
      end: fc.nat(60),
      label: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.array(span), (words, offset, spans) => {
        const cut = pieces(words, offset, spans);
        expect(cut.map(({ text }) => text).join('')).toBe(words);
        expect(cut.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});

describe('attributionPieces', () => {
  it('marks who and the cue in the words of the claim', () => {
    const [claim] = passStory.claims;
    expect(claim && attributionPieces(claim)).toEqual([
      { text: 'Two cars are stuck, ', label: null },
      { text: 'Edda Lunn', label: 'source' },
      { text: ' ', label: null },
      { text: 'said', label: 'cue' },
      { text: '.', label: null },
    ]);
  });
});
