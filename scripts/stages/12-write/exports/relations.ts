import type { Disagreement, Story } from '../../../../src/domain/index.ts';

/** Relations of CiTO, the Citation Typing Ontology (Peroni and Shotton 2012), that claims stand in. */
export const relations = ['agreesWith', 'disagreesWith', 'qualifies', 'updates'] as const;
export type Relation = (typeof relations)[number];

/**
 * How a claim stands to one of another reading. A change of a figure has a direction, from the
 * later reading to the earlier one; of a stale figure the order of publication tells none.
 */
function relationOf({ update, stale, severity }: Disagreement, later: boolean): Relation | null {
  if (update) return later && !stale ? 'updates' : null;
  return severity === 'contradiction' ? 'disagreesWith' : 'qualifies';
}

/**
 * The most claims of one alignment or one reading that a claim names; in articles of news no point
 * stands so often. Without a limit a text that says one thing a thousand times makes a file that
 * grows with the square of its length. All of them stand with the disagreement itself.
 */
export const MOST_RELATED = 100;

/** By claim: the ids of the claims it stands to, by relation, the earliest first. */
export function relationsOf({
  alignments,
  disagreements,
}: Story): ReadonlyMap<string, ReadonlyMap<Relation, readonly string[]>> {
  const byClaim = new Map<string, Map<Relation, Set<string>>>();
  const relate = (from: string, relation: Relation, to: string): void => {
    const own = byClaim.get(from) ?? new Map<Relation, Set<string>>();
    byClaim.set(from, own.set(relation, (own.get(relation) ?? new Set()).add(to)));
  };
  for (const { claims } of alignments)
    for (const from of claims)
      for (const to of claims.slice(0, MOST_RELATED))
        if (from !== to) relate(from, 'agreesWith', to);
  for (const disagreement of disagreements) {
    const { readings } = disagreement;
    for (const [i, { claims }] of readings.entries())
      for (const [k, other] of readings.entries()) {
        const relation = i === k ? null : relationOf(disagreement, i > k);
        if (relation === null) continue;
        for (const from of claims)
          for (const to of other.claims.slice(0, MOST_RELATED))
            if (from !== to) relate(from, relation, to);
      }
  }
  return new Map(
    [...byClaim].map(([claim, own]) => [
      claim,
      new Map([...own].map(([relation, to]) => [relation, [...to]])),
    ]),
  );
}
