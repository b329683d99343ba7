import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../03-segment/index.ts';
import { verbGroupsOf } from './verb-group.ts';

/** The verb groups of some words: their words, main verb and tense, then what turns them. */
const read = (text: string): string[] => {
  const tokens = tokenize(text);
  return verbGroupsOf(tokens).map(({ from, to, verb, tense, passive, negated, possible }) =>
    [
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
      verb,
      tense ?? 'any',
      ...(passive ? ['passive'] : []),
      ...(negated ? ['not'] : []),
      ...(possible ? ['possible'] : []),
    ].join(' | '),
  );
};

describe('verb groups', () => {
  it.each([
    ['The council sold the mill', ['sold | sell | past']],
    ['The mill was not sold', ['was not sold | sell | past | passive | not']],
    ['The mill is old', ['is | be | present']],
    ['The mill may have been sold', ['may have been sold | sell | past | passive | possible']],
    ['They will never sell it', ['will never sell | sell | future | not']],
    ['She has a mill', ['has | have | present']],
    ['She has had a mill', ['has had | have | perfect']],
    ['They are selling the mill', ['are selling | sell | present']],
    ['There was no mill', ['was | be | past']],
  ])('hold what belongs to a finite verb: %s', (text, groups) => {
    expect(read(text)).toEqual(groups);
  });

  it.each(['to sell the mill', 'selling mills', 'He could not sell it', 'the old mill', ''])(
    'are none in: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('stand in order and apart in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenize(text);
        let last = 0;
        for (const { from, to } of verbGroupsOf(tokens)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(tokens.length);
          last = to;
        }
      }),
    );
  });
});
