import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';
import type { Piece } from './pieces.ts';

const textOf = (pieces: readonly Piece<string>[]): string =>
  pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly Piece<string>[]): string[] =>
  pieces.filter(({ label }) => label !== null).map(({ text }) => text);

describe('the difference of two wordings', () => {
  it('marks the words that only one of them has', () => {
    const { then, now } = differenceOf('The bell was rung twice.', 'The bell was rung once.', 'en');
    expect(then).toEqual([
      { text: 'The bell was rung ', label: null },
      { text: 'twice', label: 'removed' },
      { text: '.', label: null },
    ]);
    expect(marked(now)).toEqual(['once']);
  });

  it('marks a changed phrase as one stretch', () => {
    const { then, now } = differenceOf(
      'It rang on Sunday night.',
      'It rang before any dawn.',
      'en',
    );
    expect(marked(then)).toEqual(['on Sunday night']);
    expect(marked(now)).toEqual(['before any dawn']);
  });

  it('marks nothing in equal wordings', () => {
    const { then, now } = differenceOf('The bell rang.', 'The bell rang.', 'en');
    expect([...marked(then), ...marked(now)]).toEqual([]);
  });

  it('compares words where no spaces stand between them', () => {
    const { now } = differenceOf('鐘は二度鳴った', '鐘は三度鳴った', 'ja');
    expect(textOf(now.filter(({ label }) => label !== null)).length).toBeLessThan(5);
  });

  it('takes wordings that share next to nothing as wholly different', () => {
    const words = (name: string): string =>
      Array.from({ length: 300 }, (_, place) => `${name}${place}`).join(' ');
    const { then, now } = differenceOf(words('a'), words('b'), 'en');
    expect(then).toEqual([{ text: words('a'), label: 'removed' }]);
    expect(now).toEqual([{ text: words('b'), label: 'added' }]);
  });

  it('keeps either wording whole, whatever it is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { then, now } = differenceOf(before, after, 'en');
        expect(textOf(then)).toBe(before);
        expect(textOf(now)).toBe(after);
      }),
    );
  });
});
