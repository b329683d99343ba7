import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymityIn } from './anonymity.ts';

describe('anonymityIn', () => {
  it.each([
    [
      'An official, speaking on condition of anonymity, said it was shut.',
      'speaking on condition of anonymity',
    ],
    [
      'Two people who were not authorised to speak publicly said so.',
      'who were not authorised to speak publicly said so',
    ],
    ['A guard who asked not to be named said so.', 'who asked not to be named said so'],
    ['The child cannot be named for legal reasons.', 'cannot be named for legal reasons'],
  ])('reads %s', (sentence, reason) => {
    expect(anonymityIn(sentence)).toBe(reason);
  });

  it.each(['An official said it was shut.', 'The mayor asked to be named chair.'])(
    'stays silent on %s',
    (sentence) => {
      expect(anonymityIn(sentence)).toBeNull();
    },
  );

  it('finds words of the sentence, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(text).toContain(anonymityIn(text) ?? '');
      }),
    );
  });
});
