import type { Claim, FactOf } from '../../../src/domain/index.ts';
import { stem, type FactStory } from '../07-facts/index.ts';
import type { Vectors } from './encoder.ts';
import { meaningsOf } from './meanings.ts';

/** What of a claim the features compare. */
export interface Profile {
  claim: Claim;
  /** The stem of every content word with its weight: the fewer claims have it, the more it tells. */
  words: ReadonlyMap<string, number>;
  /** The same of each clause that has two content words or more. */
  clauses: readonly ReadonlyMap<string, number>[];
  /** Figures and dates in one form each: "count 30 30", "time 2031-07-01". */
  figures: ReadonlyMap<string, number>;
  /** What its figures count: "count killed", "money bid". */
  counted: ReadonlyMap<string, number>;
  /** What a sentence encoder makes of it, less what is common to the story; empty without one. */
  meaning: readonly number[];
}

/** A moment is shared by whoever gives the same one, and its day by whoever gives the day. */
function timesOf({ from, grain }: FactOf<'time'>): string[] {
  if (from === null) return [];
  return grain === 'minute' && /^\d/.test(from)
    ? [`time ${from}`, `time ${from.slice(0, 10)}`]
    : [`time ${from}`];
}

function figuresOf({ facts }: Claim): string[] {
  return facts.flatMap((fact) => {
    if (fact.dimension === 'tally') return [`tally ${fact.sides.join('-')}`];
    if (fact.dimension === 'time') return timesOf(fact);
    return 'lo' in fact ? [`${fact.dimension} ${fact.lo ?? ''} ${fact.hi ?? ''}`] : [];
  });
}

/** The last word tells most: what is counted, or what befell it ("people killed"). */
function countedIn({ facts }: Claim): string[] {
  return facts.flatMap((fact) =>
    'of' in fact && fact.of !== null && fact.dimension !== 'tally'
      ? [`${fact.dimension} ${stem(fact.of.split(' ').at(-1) ?? '')}`]
      : [],
  );
}

/**
 * The profiles of a story's claims, in the order of their ids: sums of fractions depend on their
 * order, and no result may depend on that of the articles.
 */
export function profilesOf({ claims, clauses }: FactStory, vectors: Vectors): Profile[] {
  const ordered = claims
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => ({
      claim,
      stems: (clauses.get(claim.id) ?? []).map(({ content }) => content),
    }));
  const weigherOf = (lists: readonly (readonly string[])[]) => {
    const claimsWith = new Map<string, number>();
    for (const list of lists)
      for (const word of new Set(list)) claimsWith.set(word, (claimsWith.get(word) ?? 0) + 1);
    // Inverse document frequency, a claim being the document (Spärck Jones 1972).
    const idf = (word: string): number =>
      Math.log((1 + claims.length) / (claimsWith.get(word) ?? 1));
    return (words: readonly string[]): Map<string, number> =>
      new Map(words.map((word) => [word, idf(word)]));
  };
  const weigh = weigherOf(ordered.map(({ stems }) => stems.flat()));
  const weighFigures = weigherOf(ordered.map(({ claim }) => figuresOf(claim)));
  const weighCounted = weigherOf(ordered.map(({ claim }) => countedIn(claim)));
  const meanings = meaningsOf(
    ordered.map(({ claim }) => claim.quote),
    vectors,
  );
  return ordered.map(({ claim, stems }, i) => ({
    claim,
    words: weigh(stems.flat()),
    clauses: stems.map(weigh).filter(({ size }) => size > 1),
    figures: weighFigures(figuresOf(claim)),
    counted: weighCounted(countedIn(claim)),
    meaning: meanings[i] ?? [],
  }));
}
