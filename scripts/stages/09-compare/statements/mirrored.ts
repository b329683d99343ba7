import type { Collation } from '../collation.ts';
import { otherTimes, clauseAt, sameVoice } from '../context.ts';
import { statementsOf, type Statement } from './statement.ts';

/** Statements in the same words but for the stance, with how sure it is that they are of one thing, 0 to 1. */
export interface Mirrored {
  key: string;
  one: Statement[];
  other: Statement[];
  sure: number;
}

/**
 * Claims less likely to make one point than this are not compared word by word. Lower: more of the
 * short claims are, and more that say the same of another day or person.
 */
const LEAST_LIKELY = 0.7;
/** Where only "he" or "it" names the subject, the claims must be surer to be of one thing. */
const LEAST_LIKELY_ELSEWHERE = 0.75;
/** Fewer words than this that carry meaning are said of many things. */
const LEAST_TELLING = 2;

/** "Has sold" and "sold" are of one time, and what may sell may do so now or later. */
const sameTense = (a: Statement['tense'], b: Statement['tense']): boolean => {
  const times = [a, b].map((tense) => (tense === 'perfect' ? 'past' : tense));
  return times[0] === times[1] || (times.includes(null) && !times.includes('past'));
};

const sameTimes = (a: Statement, b: Statement): boolean => {
  const [one, other] = [a, b].map(({ witness, mark }) =>
    otherTimes(witness, clauseAt(witness, mark)),
  );
  return one !== undefined && other !== undefined && one.symmetricDifference(other).size === 0;
};

/**
 * Does `turned` deny or hedge just what `stated` says? Its words must be among those of the other:
 * who was not hurt in the hand may have been hurt, but who was not hurt was not hurt in the hand.
 */
const turns = (turned: Statement, stated: Statement): boolean =>
  turned.rest.isSubsetOf(stated.rest) &&
  (turned.subject.isSubsetOf(stated.subject) || stated.subject.isSubsetOf(turned.subject)) &&
  sameTense(turned.tense, stated.tense) &&
  turned.telling >= LEAST_TELLING &&
  sameTimes(turned, stated);

function sureOf(turned: Statement, stated: Statement, { likelihood }: Collation): number {
  const [a, b] = [turned.witness, stated.witness];
  if (a === b || sameVoice(a, b) || !turns(turned, stated)) return 0;
  if (turned.meant === 'speaker' && a.claim.source.name !== b.claim.source.name) return 0;
  const sure = likelihood(a.claim.id, b.claim.id);
  return sure >= (turned.meant === 'named' ? LEAST_LIKELY : LEAST_LIKELY_ELSEWHERE) ? sure : 0;
}

/** Pairs that share a statement, as one. */
function joined(pairs: readonly Mirrored[]): Mirrored[] {
  const groups: Mirrored[] = [];
  for (const pair of pairs) {
    const touching = groups.filter(
      ({ one, other }) =>
        pair.one.some((each) => one.includes(each)) ||
        pair.other.some((each) => other.includes(each)),
    );
    const all = [...touching, pair];
    const merged = {
      key: pair.key,
      one: [...new Set(all.flatMap(({ one }) => one))],
      other: [...new Set(all.flatMap(({ other }) => other))],
      sure: Math.max(...all.map(({ sure }) => sure)),
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged);
  }
  return groups;
}

/**
 * Where claims that make one point say a thing in the same words but for the stance: "the boats
 * were ready", "the boats were not ready". Whatever the verb, the difference is the disagreement.
 */
export function mirrored(
  collation: Collation,
  turned: 'negated' | 'possible',
  other: 'affirmed' | 'negated',
): Mirrored[] {
  const statements = collation.witnesses
    .filter(({ correction }) => !correction)
    .flatMap(statementsOf);
  return [...Map.groupBy(statements, ({ key }) => key)].flatMap(([key, same]) => {
    const taking = (stance: Statement['stance']): Statement[] =>
      same.filter((statement) => statement.stance === stance);
    const pairs = taking(turned).flatMap((one) =>
      taking(other)
        .map((two): Mirrored => {
          const sure = sureOf(one, two, collation);
          return { key, one: [one], other: [two], sure };
        })
        .filter(({ sure }) => sure > 0),
    );
    return joined(pairs);
  });
}
