import { describe, expect, it } from 'vitest';
import { type Claim, decisionSchema } from '../../../src/domain/index.ts';
import { facts } from '../07-facts/index.ts';
import { align } from '../08-align/index.ts';
import { compare, type ComparedStory } from '../09-compare/index.ts';
import { storyInLines } from '../story-in-lines.ts';
import { decide } from './index.ts';

const STORY = compare(
  align(
    facts(
      storyInLines([
        'A 2031-03-01 Twelve boats were damaged in the storm.',
        'A 2031-03-01 The mill is shut.',
        'B 2031-03-01 Nineteen boats were damaged in the storm.',
        'B 2031-03-01 Nobody works at the mill.',
      ]),
    ),
  ),
);
const [found] = STORY.disagreements;
const claimAt = (place: number): Claim => {
  const claim = STORY.claims[place];
  if (!claim) throw new Error('the story has four claims');
  return claim;
};
const at = (place: number) => ({ claim: claimAt(place).id, quote: claimAt(place).quote });
const made = { by: 'Per Lund', on: '2031-04-01' };
const pointed = { disagreement: found?.id, readings: [at(0), at(2)] };

const decided = (story: ComparedStory, ...decisions: unknown[]): ComparedStory =>
  decide({ ...story, review: decisions.map((one) => decisionSchema.parse(one)) });

describe('decide', () => {
  it('begins with one disagreement that the machine found', () => {
    expect(STORY.disagreements).toHaveLength(1);
    expect(decide(STORY)).toBe(STORY);
  });

  it('says who confirmed a disagreement', () => {
    const { disagreements } = decided(STORY, { do: 'confirm', ...pointed, ...made });
    expect(disagreements).toEqual([{ ...found, checked: made }]);
  });

  it('takes out what was rejected', () => {
    expect(decided(STORY, { do: 'reject', ...pointed, ...made }).disagreements).toEqual([]);
  });

  it('finds a disagreement by its claims where its id is gone', () => {
    const gone = { do: 'reject', ...pointed, disagreement: '0000000000', ...made };
    expect(decided(STORY, gone).disagreements).toEqual([]);
  });

  it('shows a candidate that was confirmed', () => {
    const waiting = { ...STORY, disagreements: [], candidates: STORY.disagreements };
    const { disagreements, candidates } = decided(waiting, { do: 'confirm', ...pointed, ...made });
    expect(disagreements.map(({ id }) => id)).toEqual([found?.id]);
    expect(candidates).toEqual([]);
  });

  it('rewords a disagreement', () => {
    const why = 'A counts twelve boats and B nineteen.';
    const { disagreements } = decided(STORY, { do: 'reword', ...pointed, why, ...made });
    expect(disagreements[0]).toMatchObject({ why, checked: made });
  });

  it('adds a disagreement under an id that stays', () => {
    const disagree = {
      do: 'disagree',
      kind: 'polarity',
      severity: 'tension',
      why: 'A says that the mill is shut, B that nobody works there.',
      readings: [
        { value: 'shut', claims: [at(1)] },
        { value: 'nobody works', claims: [at(3)] },
      ],
      ...made,
    };
    const { disagreements } = decided(STORY, disagree);
    expect(disagreements[1]).toMatchObject({ kind: 'polarity', checked: made });
    expect(decided(STORY, disagree).disagreements).toEqual(disagreements);
  });

  it('aligns claims and sets them apart', () => {
    const pair = { claims: [at(1), at(3)], ...made };
    const ids = [claimAt(1).id, claimAt(3).id];
    const aligned = decided(STORY, { do: 'align', ...pair });
    expect(aligned.alignments.some(({ claims }) => ids.every((id) => claims.includes(id)))).toBe(
      true,
    );
    const apart = decided(STORY, { do: 'align', ...pair }, { do: 'separate', ...pair });
    expect(apart.alignments.some(({ claims }) => ids.every((id) => claims.includes(id)))).toBe(
      false,
    );
  });

  it('reports a decision that fits nothing any more, and changes nothing', () => {
    const gone = { claim: '0000000000', quote: 'No such words.' };
    const decision = { do: 'reject', disagreement: '0000000000', readings: [gone, gone], ...made };
    const { disagreements, warnings } = decided(STORY, decision);
    expect(disagreements).toEqual(STORY.disagreements);
    expect(warnings.map(({ message }) => message)).toEqual([
      'decision 1 (reject) fits nothing any more and was not carried out',
    ]);
  });
});
