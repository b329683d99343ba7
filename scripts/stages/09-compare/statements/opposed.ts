import type { Collation } from '../collation.ts';
import { likeness, sameVoice } from '../context.ts';
import { propositionsOf, type Proposition } from './propositions.ts';
import { areTwo } from './subject.ts';

/** Two stances on one thing, with how sure it is that it is one thing, 0 to 1. */
export interface Opposition {
  key: string;
  one: Proposition[];
  other: Proposition[];
  sure: number;
}

/** A word in more claims than this share is the story's subject: that it is denied once tells nothing. */
const COMMON = 0.12;
const COMMON_LEAST = 8;

/** What an absolute denial, common words and the alignment of the claims are each worth. */
const BASE = 0.2;
const ABSOLUTE = 0.4;
const SHARED = 0.6;
const ALIGNED = 0.4;
/** Pairs less sure than this are not put together. */
const LEAST_SURE = 0.5;
/** Without an absolute denial the two clauses must have this much in common. */
const LEAST_SHARED = 0.2;

/** Are they of two things: of two named people, or of two sources that each tell of themselves? */
const areApart = (a: Proposition, b: Proposition): boolean =>
  areTwo(a.subject, b.subject) ||
  (a.own && b.own && a.witness.claim.source.name !== b.witness.claim.source.name);

/** How sure it is that two propositions of one key are about the same. */
function sameMatter(a: Proposition, b: Proposition, { weight, likelihood }: Collation): number {
  // What is not done to "it" or "them", another sentence tells.
  if ([a, b].some(({ anaphoric, stance }) => anaphoric && stance === 'negated')) return 0;
  if (a.object !== null && b.object !== null && a.object !== b.object) return 0;
  const noun = [...a.nouns].some((word) => b.nouns.has(word));
  const absolute = [a, b].some((one) => one.absolute && (one.nouns.size === 0 || noun));
  const shared = likeness(a.words, b.words, weight);
  if (!absolute && (shared < LEAST_SHARED || !noun || areApart(a, b))) return 0;
  const aligned = likelihood(a.witness.claim.id, b.witness.claim.id);
  return Math.min(1, BASE + (absolute ? ABSOLUTE : 0) + SHARED * shared + ALIGNED * aligned);
}

function oppositionIn(
  key: string,
  sides: readonly [readonly Proposition[], readonly Proposition[]],
  collation: Collation,
): Opposition | null {
  const pairs = sides[0].flatMap((one) =>
    sides[1]
      .filter((other) => other.witness !== one.witness && !sameVoice(one.witness, other.witness))
      .map((other) => ({ one, other, sure: sameMatter(one, other, collation) }))
      .filter(({ sure }) => sure >= LEAST_SURE),
  );
  if (pairs.length === 0) return null;
  return {
    key,
    one: [...new Set(pairs.map(({ one }) => one))],
    other: [...new Set(pairs.map(({ other }) => other))],
    sure: Math.max(...pairs.map(({ sure }) => sure)),
  };
}

/**
 * The things on which claims of the story take opposite stances. For each key, the propositions of
 * one stance are put against those of the other that are sure to be about the same.
 */
export function opposed(
  collation: Collation,
  one: Proposition['stance'],
  other: Proposition['stance'],
): Opposition[] {
  const witnesses = collation.witnesses.filter(({ correction }) => !correction);
  const common = Math.max(COMMON_LEAST, COMMON * witnesses.length);
  const byKey = Map.groupBy(witnesses.flatMap(propositionsOf), ({ key }) => key);
  return [...byKey].flatMap(([key, propositions]) => {
    if (new Set(propositions.map(({ witness }) => witness)).size > common) return [];
    const taking = (stance: Proposition['stance']): Proposition[] =>
      propositions.filter((proposition) => proposition.stance === stance);
    const found = oppositionIn(key, [taking(one), taking(other)], collation);
    return found ? [found] : [];
  });
}
