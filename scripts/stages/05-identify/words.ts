import { diffArrays } from 'diff';

/** A quote as ids and anchors compare it: Unicode NFC, runs of white space as one space. */
export function fold(quote: string): string {
  return quote.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The words of a text in lower case, its punctuation aside. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** How many words two lists share at most, whatever their order. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const number = left.get(word) ?? 0;
    if (number === 0) continue;
    left.set(word, number - 1);
    common += 1;
  }
  return common;
}

/**
 * How much two wordings share, 0 to 1: twice the length of their longest common subsequence of
 * words by the length of both (Bergroth, Hakonen and Raita 2000, "A survey of longest common
 * subsequence algorithms"; Dice 1945 for the measure). The order of words counts.
 * @param least what the caller needs: pairs that cannot reach it are not compared in full and give 0.
 */
export function likeness(a: readonly string[], b: readonly string[], least: number): number {
  const both = a.length + b.length;
  if (both === 0 || (2 * commonWords(a, b)) / both < least) return 0;
  const kept = diffArrays([...a], [...b])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0);
  return (2 * kept) / both;
}
