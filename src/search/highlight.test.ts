import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highlight } from './highlight.ts';

it('marks words by their number', () => {
  expect(highlight('two cars are stuck', [1, 3])).toEqual([
    { text: 'two ', label: null },
    { text: 'cars', label: 'found' },
    { text: ' are ', label: null },
    { text: 'stuck', label: 'found' },
  ]);
});

it('marks nothing when nothing matches in the words themselves', () => {
  expect(highlight('two cars', [])).toEqual([{ text: 'two cars', label: null }]);
});

it('gives the text back, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(9)), (text, locations) => {
      const pieces = highlight(text, locations);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
