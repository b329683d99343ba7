import type { Claim } from '../../../src/domain/index.ts';
import type { FactStory } from '../07-facts/index.ts';

/** What of a claim the features compare. */
export interface Profile {
  claim: Claim;
  /** The stem of every content word with its weight: the fewer claims have it, the more it tells. */
  words: ReadonlyMap<string, number>;
  /** The same of each clause that has two content words or more. */
  clauses: readonly ReadonlyMap<string, number>[];
  /** Figures and dates in one form each: "count 30 30", "time 2031-07-01". */
  figures: ReadonlySet<string>;
}

function figuresOf({ facts }: Claim): Set<string> {
  const figures = new Set<string>();
  for (const fact of facts) {
    if (fact.dimension === 'role') continue;
    if (fact.dimension === 'tally') figures.add(`tally ${fact.sides.join('-')}`);
    else if (fact.dimension !== 'time')
      figures.add(`${fact.dimension} ${fact.lo ?? ''} ${fact.hi ?? ''}`);
    else if (fact.from !== null) figures.add(`time ${fact.from}`);
  }
  return figures;
}

/**
 * The profiles of a story's claims, in the order of their ids: sums of fractions depend on their
 * order, and no result may depend on that of the articles.
 */
export function profilesOf({ claims, clauses }: FactStory): Profile[] {
  const ordered = claims
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => ({
      claim,
      stems: (clauses.get(claim.id) ?? []).map(({ content }) => content),
    }));
  const claimsWith = new Map<string, number>();
  for (const { stems } of ordered)
    for (const word of new Set(stems.flat())) claimsWith.set(word, (claimsWith.get(word) ?? 0) + 1);
  // Inverse document frequency, a claim being the document (Spärck Jones 1972).
  const idf = (word: string): number => Math.log((1 + claims.length) / (claimsWith.get(word) ?? 1));
  const weigh = (words: readonly string[]): Map<string, number> =>
    new Map(words.map((word) => [word, idf(word)]));
  return ordered.map(({ claim, stems }) => ({
    claim,
    words: weigh(stems.flat()),
    clauses: stems.map(weigh).filter(({ size }) => size > 1),
    figures: figuresOf(claim),
  }));
}
