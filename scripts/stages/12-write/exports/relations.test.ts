import { describe, expect, it } from 'vitest';
import type { Disagreement } from '../../../../src/domain/index.ts';
import { MOST_RELATED, relationsOf } from './relations.ts';
import { disagreeing } from './testing.ts';

const { story } = disagreeing();
const [contradiction] = story.disagreements;
if (!contradiction) throw new Error('the example has a disagreement');
const [first = '', second = ''] = contradiction.readings.flatMap(({ claims }) => claims);

const toldBy = (change: Partial<Disagreement>) => {
  const related = relationsOf({ ...story, disagreements: [{ ...contradiction, ...change }] });
  return [first, second].map((claim) => Object.fromEntries(related.get(claim) ?? []));
};

describe('relationsOf', () => {
  it('has claims of a contradiction disagree, and those of a tension qualify one another', () => {
    expect(toldBy({})).toEqual([{ disagreesWith: [second] }, { disagreesWith: [first] }]);
    expect(toldBy({ severity: 'tension' })).toEqual([
      { qualifies: [second] },
      { qualifies: [first] },
    ]);
  });

  it('has a later figure update an earlier one, and not the other way round', () => {
    expect(toldBy({ update: true })).toEqual([{}, { updates: [first] }]);
  });

  it('stays silent on a stale figure', () => {
    expect(toldBy({ update: true, stale: true })).toEqual([{}, {}]);
  });

  it('has claims of one point agree', () => {
    const alignments = [{ id: 'p', claims: [first, second], score: 1 }];
    const related = relationsOf({ ...story, alignments, disagreements: [] });
    expect(related.get(first)?.get('agreesWith')).toEqual([second]);
  });

  it('names the earliest of very many claims that say the same', () => {
    const many = Array.from({ length: 3 * MOST_RELATED }, (_, i) => `c${i}`);
    const alignments = [{ id: 'p', claims: many, score: 1 }];
    const related = relationsOf({ ...story, alignments, disagreements: [] });
    expect(related.get(many.at(-1) ?? '')?.get('agreesWith')).toEqual(many.slice(0, MOST_RELATED));
  });
});
