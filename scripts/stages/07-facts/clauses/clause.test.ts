import { describe, expect, it } from 'vitest';
import { tokenize } from '../../03-segment/index.ts';
import { clausesOf } from './clause.ts';
import { stem } from './content.ts';

/** The clauses of a text: their words, then `not`, `possible` or `open` where they are. */
const read = (text: string): string[] =>
  clausesOf(tokenize(text)).map(({ tokens, negated, certainty }) =>
    [
      tokens.map((token) => token.text).join(' '),
      negated ? 'not' : '',
      certainty === 'certain' ? '' : certainty,
    ]
      .filter(Boolean)
      .join(' | '),
  );

describe('clauses', () => {
  it.each([
    ['The mill burned down, and the bridge fell.', ['The mill burned down', 'and the bridge fell']],
    ['She said that the mill burned down.', ['She said', 'that the mill burned down']],
    ['She said the mill burned down.', ['She said', 'the mill burned down']],
    ['Ada Holm, the mayor, left.', ['Ada Holm the mayor left']],
    ['The “old” mill burned down.', ['The old mill burned down']],
  ])('are cut out of: %s', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it.each([
    ['The mill did not burn.', ['The mill did not burn | not']],
    ['No one has been fined.', ['No one has been fined | not']],
    ['He denied that the mill was sold.', ['He denied', 'that the mill was sold | not']],
    [
      'He denied that there had been too few nurses.',
      ['He denied', 'that there had been too few nurses'],
    ],
    ['There was a shortage of nurses.', ['There was a shortage of nurses | not']],
    ['They will stop selling boats.', ['They will stop selling boats | not']],
  ])('negate: %s', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it.each([
    ['Not only the mill burned down.', ['Not only the mill burned down']],
    ['She expects eight boats, not 20.', ['She expects eight boats not 20']],
    ['There is no doubt that it burned.', ['There is no doubt', 'that it burned']],
    ['She voted no on Monday.', ['She voted no on Monday']],
  ])('negate nothing in: %s', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it.each([
    ['The mill may close.', ['The mill may close | possible']],
    ['The mill was sold in May.', ['The mill was sold in May']],
    ['The suspect left.', ['The suspect left']],
    ['They suspect that he left.', ['They suspect | possible', 'that he left']],
    [
      'She did not say whether it would close.',
      ['She did not say | not', 'whether it would close | open'],
    ],
    ['No winner had been confirmed.', ['No winner had been confirmed | not | open']],
    [
      'It is too early to say what burned.',
      ['It is too early to say | open', 'what burned | open'],
    ],
    [
      'They do not think the mill will close.',
      ['They do not think | not', 'the mill will close | not | possible'],
    ],
  ])('tell how sure: %s', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it('are none in a text without words', () => {
    expect(read('… — “”')).toEqual([]);
  });
});

describe('stems', () => {
  it.each([
    ['deployment', 'deploy'],
    ['closure', 'close'],
    ['arrests', 'arrest'],
    ['announcement', 'announce'],
  ])('of %s and %s meet', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['nation', 'nature'],
    ['police', 'policy'],
    ['plant', 'plan'],
  ])('of %s and %s stay apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
