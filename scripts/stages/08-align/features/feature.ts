import type { Profile } from '../profile.ts';

/** One way in which two claims can be alike; 0 where they share nothing. */
export interface Feature {
  name: string;
  about: string;
  measure: (a: Profile, b: Profile) => number;
}

type Weights = ReadonlyMap<string, number>;

/** Words that both have, with their weight. */
export function sharedWords(a: Weights, b: Weights): number[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].filter(([word]) => many.has(word)).map(([, weight]) => weight);
}

const sumOfSquares = (weights: Iterable<number>): number => {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return sum;
};

/** Cosine of two weighted sets of words, from 0 to 1. */
export function cosine(a: Weights, b: Weights): number {
  const shared = sumOfSquares(sharedWords(a, b));
  return shared === 0 ? 0 : shared / Math.sqrt(sumOfSquares(a.values()) * sumOfSquares(b.values()));
}

/** The sum of the squared weights of shared words: how much the two have in common, however long they are. */
export const commonGround = (a: Weights, b: Weights): number => sumOfSquares(sharedWords(a, b));
