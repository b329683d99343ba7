import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from '../../07-facts/index.ts';
import { align } from '../../08-align/index.ts';
import { storyOf } from '../../story-in-lines.ts';
import { collate } from '../collation.ts';
import { statementsOf, type Statement } from './statement.ts';

const statements = (words: string): Statement[] =>
  collate(
    align(facts(storyOf([{ siglum: 'A', published: null, speaker: null, words }]))),
  ).witnesses.flatMap(statementsOf);

/** The statements of a claim: their stance and mark. */
const read = (words: string): string[] =>
  statements(words).map(({ stance, mark }) => `${stance}: ${words.slice(mark.start, mark.end)}`);

describe('statements', () => {
  it.each([
    ['The boats were ready.', ['affirmed: were ready']],
    ['The boats were not ready.', ['negated: were not ready']],
    ['No boats were ready.', ['negated: were ready']],
    ['The boats may have been ready.', ['possible: may have been ready']],
    ['The vote did not take place in Brack.', ['negated: did not take place']],
    ['The pilot, who was not hurt, sold a boat.', ['negated: was not hurt', 'affirmed: sold']],
    [
      'The inquiry will not be led by a judge who has yet to be named.',
      ['negated: will not be led'],
    ],
  ])('are made by: %s', (words, found) => {
    expect(read(words)).toEqual(found);
  });

  it.each([
    'The boats could not leave.',
    'The council did not say so.',
    'If the boats leave, we stay.',
    'Did the boats leave?',
    'The boats have not left yet.',
    'Some boats were not damaged.',
    'The bridge was reportedly sold.',
  ])('are not made by: %s', (words) => {
    expect(read(words)).toEqual([]);
  });

  it('mark words of their claim, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\r\n]{1,60}$/u), (words) => {
        for (const { mark } of statements(words)) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(words.length);
        }
      }),
    );
  });
});
