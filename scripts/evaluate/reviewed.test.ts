import { describe, expect, it } from 'vitest';
import { decisionSchema, storySchema } from '../../src/domain/index.ts';
import { facts } from '../stages/07-facts/index.ts';
import { align } from '../stages/08-align/index.ts';
import { compare } from '../stages/09-compare/index.ts';
import { storyInLines } from '../stages/story-in-lines.ts';
import { countDecision, nothingReviewed, type Reviewed } from './reviewed.ts';

const compared = compare(
  align(
    facts(
      storyInLines([
        'A 2031-03-01 [Ada Holm] Twelve boats were damaged in the storm.',
        'B 2031-03-01 Nineteen boats were damaged in the storm.',
      ]),
    ),
  ),
);
const machine = storySchema.parse({
  ...compared,
  title: 'Storm',
  summary: null,
  invented: true,
  engine: 'test 0',
});
const at = machine.claims.map(({ id, quote }) => ({ claim: id, quote }));
const made = { by: 'Per Lund', on: '2031-04-01' };
const pointed = { disagreement: machine.disagreements[0]?.id, readings: at };

function counted(decision: unknown): Reviewed {
  const counts = nothingReviewed();
  countDecision(machine, decisionSchema.parse(decision), counts);
  return counts;
}

describe('the machine measured against editors', () => {
  it('is right where its marks were checked', () => {
    const { sources, speech } = counted({ do: 'check', ...at[0], ...made });
    expect([sources, speech]).toEqual([
      { right: 1, of: 1 },
      { right: 1, of: 1 },
    ]);
  });

  it('is wrong in what an editor corrected, and in nothing else', () => {
    const { sources, modality } = counted({ do: 'attribute', ...at[0], source: 'outlet', ...made });
    expect(sources).toEqual({ right: 0, of: 1 });
    expect(modality).toEqual({ right: 1, of: 1 });
  });

  it('is right in a disagreement that was confirmed, and wrong in one that was rejected', () => {
    expect(counted({ do: 'confirm', ...pointed, ...made }).shown).toEqual({ right: 1, of: 1 });
    expect(counted({ do: 'reject', ...pointed, ...made })).toMatchObject({
      shown: { right: 0, of: 1 },
      found: { right: 0, of: 0 },
    });
  });

  it('missed a disagreement that an editor added', () => {
    const readings = at.map((one) => ({ value: 'x', claims: [one] }));
    const disagree = { do: 'disagree', kind: 'scope', severity: 'tension', why: 'w', readings };
    expect(counted({ ...disagree, ...made }).found).toEqual({ right: 0, of: 1 });
  });

  it('says what it can no longer find', () => {
    expect(counted({ do: 'check', claim: '0000000000', quote: 'Gone.', ...made }).lost).toBe(1);
  });
});
