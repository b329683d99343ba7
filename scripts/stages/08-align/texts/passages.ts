import type { Claim } from '../../../../src/domain/index.ts';
import type { Run } from './own-words.ts';

/** A claim with what of it can be reused. */
export interface Wording {
  claim: Claim;
  /** Those that are long enough to be compared. */
  runs: readonly Run[];
  /** Its different sequences of `SEQUENCE` words. */
  sequences: ReadonlySet<string>;
}

/** Two claims of different articles of which one holds much of the other's wording. */
export interface Reuse {
  pair: readonly [Wording, Wording];
  /** The sequences that both have. */
  shared: ReadonlySet<string>;
}

/**
 * Words in a row that are compared. Two already recur in texts that have nothing to do with each
 * other; with four, a word put in or changed in every fifth place hides a copy.
 */
const SEQUENCE = 3;
/**
 * So much of the shorter claim's wording must stand in the longer one. Lower finds more of what was
 * rewritten, and sentences that are alike because the event leaves little choice of words.
 */
const LEAST_CONTAINED = 0.5;
/** So many sequences must be shared: eight words or more. Fewer are found in any two reports of one event. */
const LEAST_SHARED = 6;

const sequencesOf = (run: Run): string[] =>
  run.slice(SEQUENCE - 1).map((_, i) => run.slice(i, i + SEQUENCE).join(' '));

export function wordingOf(claim: Claim, ownRuns: readonly Run[]): Wording {
  const runs = ownRuns.filter(({ length }) => length >= SEQUENCE);
  return { claim, runs, sequences: new Set(runs.flatMap(sequencesOf)) };
}

/**
 * The claims of different articles that share a sequence, by an inverted index. What stands in more
 * claims than there are articles is a name or a set phrase, and leads to no pair; that also keeps
 * the pairs of a sequence at those that one copy in every article would make.
 */
function pairsOf(wordings: readonly Wording[]): Reuse['pair'][] {
  const index = new Map<string, number[]>();
  wordings.forEach(({ sequences }, i) => {
    for (const sequence of sequences) {
      const claims = index.get(sequence);
      if (claims) claims.push(i);
      else index.set(sequence, [i]);
    }
  });
  const most = new Set(wordings.map(({ claim }) => claim.article)).size;
  const pairs = new Set<number>();
  for (const claims of index.values()) {
    if (claims.length > most) continue;
    claims.forEach((a, i) => {
      for (const b of claims.slice(i + 1)) pairs.add(a * wordings.length + b);
    });
  }
  return [...pairs].flatMap((pair): Reuse['pair'][] => {
    const a = wordings[Math.floor(pair / wordings.length)];
    const b = wordings[pair % wordings.length];
    return a && b && a.claim.article !== b.claim.article ? [[a, b]] : [];
  });
}

/**
 * The claims that reuse each other's wording: the containment of the one with fewer sequences in the
 * other (Broder 1997, *On the resemblance and containment of documents*).
 */
export const reusesIn = (wordings: readonly Wording[]): Reuse[] =>
  pairsOf(wordings).flatMap((pair): Reuse[] => {
    const [{ sequences: a }, { sequences: b }] = pair;
    const shared = a.intersection(b);
    const least = Math.max(LEAST_SHARED, LEAST_CONTAINED * Math.min(a.size, b.size));
    return shared.size < least ? [] : [{ pair, shared }];
  });

/** How many of a claim's words stand in sequences that are also another claim's. */
export function wordsIn({ runs }: Wording, shared: ReadonlySet<string>): number {
  let words = 0;
  for (const run of runs) {
    let counted = 0;
    sequencesOf(run).forEach((sequence, i) => {
      if (!shared.has(sequence)) return;
      words += i + SEQUENCE - Math.max(i, counted);
      counted = i + SEQUENCE;
    });
  }
  return words;
}
