import type { Profile } from './profile.ts';

/** Two claims that may make the same point. */
export type Pair = readonly [a: Profile, b: Profile];

/**
 * A word that more claims have than this leads to no candidate, though it counts in the features.
 * It keeps the pairs of a long story in the hundreds of thousands and loses only pairs that have
 * nothing but the story's commonest words in common.
 */
const COMMON_SHARE = 0.08;
const COMMON_LEAST = 24;

/** The pairs of claims that share a word, a figure or a thing counted that is not common, by an inverted index. */
export function candidatesOf(profiles: readonly Profile[]): Pair[] {
  const index = new Map<string, number[]>();
  profiles.forEach(({ words, counted, figures }, i) => {
    for (const word of [...words.keys(), ...counted.keys(), ...figures.keys()]) {
      const claims = index.get(word);
      if (claims) claims.push(i);
      else index.set(word, [i]);
    }
  });
  const common = Math.max(COMMON_LEAST, COMMON_SHARE * profiles.length);
  const pairs = new Set<number>();
  for (const claims of index.values()) {
    if (claims.length > common) continue;
    claims.forEach((a, i) => {
      for (const b of claims.slice(i + 1)) pairs.add(a * profiles.length + b);
    });
  }
  return [...pairs].flatMap((pair): Pair[] => {
    const a = profiles[Math.floor(pair / profiles.length)];
    const b = profiles[pair % profiles.length];
    return a && b ? [[a, b]] : [];
  });
}
