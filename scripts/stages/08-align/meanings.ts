import type { Vectors } from './encoder.ts';

/**
 * The mean of few vectors is largely those vectors themselves, and taking it away would make any
 * two claims of a tiny story opposites. So it counts as if so many vectors of 0 stood beside them:
 * with more the mean of a short story hardly goes, with fewer its likenesses go with it.
 */
const VECTORS_OF_ZERO = 40;

/** The vector at length 1, or as it is where it has none. */
function toUnit(vector: readonly number[]): readonly number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

/**
 * The vector of each sentence less the mean of all: what is common to a story's sentences, or to
 * everything that an encoder says, makes no two of them alike (Mu and Viswanath 2018,
 * "All-but-the-top"). The cosines of unrelated sentences are then near 0 with any encoder.
 * @param sentences in an order that does not depend on that of the articles: the sum does.
 * @returns one vector of length 1 a sentence, empty where `vectors` has none
 */
export function meaningsOf(sentences: readonly string[], vectors: Vectors): (readonly number[])[] {
  const found = sentences.map((sentence) => vectors.get(sentence) ?? []);
  const sums: number[] = [];
  for (const vector of found)
    vector.forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + value;
    });
  const count = found.length + VECTORS_OF_ZERO;
  return found.map((vector) => toUnit(vector.map((value, i) => value - (sums[i] ?? 0) / count)));
}
