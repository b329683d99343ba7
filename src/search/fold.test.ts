import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedBy, fold, foldedWords } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['Straße', 'strasse'],
  ])('makes of %s %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('does nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

it('names the words that have diacritics, each once', () => {
  expect(foldedWords('Zoë saw Zoë and Ada in Łódź.')).toEqual(['zoe', 'lodz']);
});

describe('what a query asks for', () => {
  it('leaves common words out where there are others', () => {
    expect(askedBy('the accident of Zoë')).toEqual({ words: 'accident zoe', tooCommon: false });
  });

  it('keeps a phrase as it was typed, whatever its quotation marks', () => {
    expect(askedBy('“the pass is” shut').words).toBe('"the pass is" shut');
  });

  it('says where there are only common words', () => {
    expect(askedBy('of the')).toEqual({ words: '', tooCommon: true });
    expect(askedBy('  ')).toEqual({ words: '', tooCommon: false });
  });

  it('takes a quotation mark that none closes for nothing', () => {
    expect(askedBy('"').words).toBe('');
    expect(askedBy('"  ').words).toBe('');
    expect(askedBy('"   "').words).toBe('');
    expect(askedBy('"Zoë sank').words).toBe('zoe sank');
    expect(askedBy('"a wreck" "Zoë').words).toBe('"a wreck" zoe');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom('"', ' ', 'a'), fc.string({ maxLength: 1 })) }),
        (query) => {
          expect(askedBy(query).words).not.toMatch(/^\s|\s$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
