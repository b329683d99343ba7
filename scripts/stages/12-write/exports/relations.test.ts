import { describe, expect, it } from 'vitest';
import type { Disagreement } from '../../../../src/domain/index.ts';
import { relationsOf } from './relations.ts';
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
});
