import { overlaps } from '../../../../src/domain/index.ts';
import type { Article } from '../../../../src/domain/index.ts';
import { precede } from '../chronology.ts';
import type { Collation } from '../collation.ts';
import { mirrored } from './mirrored.ts';
import { opposed } from './opposed.ts';
import type { Marked } from './mark.ts';

/** Two stances on one thing. */
export interface Opposites {
  key: string;
  one: readonly Marked[];
  other: readonly Marked[];
  /** How sure it is that it is one thing, 0 to 1. */
  sure: number;
  /** What was so may be otherwise later, its tense tells: "is", "has been", "will be". */
  passing: boolean;
}

const meet = (a: readonly Marked[], b: readonly Marked[]): boolean =>
  a.some((one) =>
    b.some((other) => one.witness === other.witness && overlaps(one.mark, other.mark)),
  );

/** Are two of one difference: do both sides stand at the same words? */
const same = (a: Opposites, b: Opposites): boolean => meet(a.one, b.one) && meet(a.other, b.other);

/**
 * Where claims take opposite stances on one thing, each once: first those that do so in the same
 * words, then those that share a word and enough around it.
 */
export function opposites(
  collation: Collation,
  one: 'negated' | 'possible',
  other: 'affirmed' | 'negated',
): Opposites[] {
  const alike = mirrored(collation, one, other).map((pair): Opposites => {
    const passing = [...pair.one, ...pair.other].some(({ tense }) => tense !== 'past');
    return { ...pair, passing };
  });
  const loose = opposed(collation, one, other).map((pair) => ({ ...pair, passing: false }));
  return [...alike, ...loose].filter(
    (found, i, all) => !all.slice(0, i).some((earlier) => same(earlier, found)),
  );
}

const articlesOf = (voices: readonly Marked[]): Article[] =>
  voices.map(({ witness }) => witness.article);

/** Were all articles of one side published before those of the other, or by some and never after? */
export const before = (early: readonly Marked[], late: readonly Marked[]): boolean =>
  precede(articlesOf(early), articlesOf(late));
