import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';
import { tokenize } from './tokenize.ts';

const sentences = (text: string): string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['It is shut. Nobody knows why.', ['It is shut.', 'Nobody knows why.']],
    [
      'Dr. Doe met Gen. Roe on Jan. 6 in the U.S. capital. Both left.',
      ['Dr. Doe met Gen. Roe on Jan. 6 in the U.S. capital.', 'Both left.'],
    ],
    ['“It is shut,” she said. “For good.”', ['“It is shut,” she said.', '“For good.”']],
    ['It all shut at 6 p.m. The town slept.', ['It all shut at 6 p.m.', 'The town slept.']],
    ['It shut at 6 p.m. Monday and stays shut.', ['It shut at 6 p.m. Monday and stays shut.']],
    ['It is a matter for you and I. Ann knows.', ['It is a matter for you and I.', 'Ann knows.']],
    [
      'See www.harbour.example/shut. The list is there.',
      ['See www.harbour.example/shut.', 'The list is there.'],
    ],
    ['It all shut down.... Nobody knew why.', ['It all shut down....', 'Nobody knew why.']],
    [
      'It was ... well, what I mean...see for yourself.',
      ['It was ... well, what I mean...see for yourself.'],
    ],
    ['At 5 a.m. Mr. Doe left the town.', ['At 5 a.m. Mr. Doe left the town.']],
    ['It stands at No. 14 of the quay.', ['It stands at No. 14 of the quay.']],
    ['It cost $1.2 million. That is a lot.', ['It cost $1.2 million.', 'That is a lot.']],
  ])('cuts %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('takes any text: sentences lie in order, apart, without white space at their ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let from = 0;
        for (const { start, end } of sentencesOf(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(from);
          const words = text.slice(start, end);
          expect(words.trim()).toBe(words);
          from = end;
        }
      }),
    );
  });
});

describe('tokenize', () => {
  it('keeps hyphenated words whole', () => {
    expect(tokenize('The part-time ferry - an old one - ran.').map(({ text }) => text)).toEqual([
      'The',
      'part-time',
      'ferry',
      '-',
      'an',
      'old',
      'one',
      '-',
      'ran',
      '.',
    ]);
  });

  it('takes any text: every token stands where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(100), (text, offset) => {
        for (const token of tokenize(text, offset))
          expect(text.slice(token.start - offset, token.end - offset)).toBe(token.text);
      }),
    );
  });
});
