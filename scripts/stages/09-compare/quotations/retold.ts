import { stem } from '../../07-facts/index.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** The stems of a text's words, in order. */
export const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(WORD)].map(([word]) => stem(word.replaceAll('’', "'")));

/** How many words two lists begin with alike. */
function sameBeginning(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Longest common subsequence of two lists of words (Hirschberg 1975 gives the recurrence). What
 * they begin and end with alike belongs to it and is counted first: near copies differ in little.
 */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  const head = sameBeginning(a, b);
  const [restA, restB] = [a.slice(head), b.slice(head)];
  const tail = sameBeginning(restA.toReversed(), restB.toReversed());
  const middle = commonMiddle(
    restA.slice(0, restA.length - tail),
    restB.slice(0, restB.length - tail),
  );
  return head + middle + tail;
}

function commonMiddle(a: readonly string[], b: readonly string[]): number {
  let [row, next] = [new Uint32Array(b.length + 1), new Uint32Array(b.length + 1)];
  for (const word of a) {
    for (let j = 0; j < b.length; j += 1)
      next[j + 1] = word === b[j] ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    [row, next] = [next, row];
  }
  return row.at(-1) ?? 0;
}

/** Fewer words are too often the same by chance. */
const LEAST_WORDS = 5;
/** How much of the longer text the other must have, in order. Lower: other sentences about the same person are taken for one. */
const LEAST_SHARED = 0.75;

/** Are two texts one, as agencies and their customers print it: nearly the same words in order? */
export function retold(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return (
    least >= LEAST_WORDS && least >= LEAST_SHARED * most && commonWords(a, b) >= LEAST_SHARED * most
  );
}
