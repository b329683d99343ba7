/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Rouge {
  precision: number;
  recall: number;
  f1: number;
}

/** Beyond so many optional paragraphs only all or none of them are left out. */
const MOST_OPTIONAL = 8;

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');

/** Indices in `a` of a longest common subsequence of two lists of words. */
function commonIndices(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      table[i * width + j] =
        a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  const found: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    if (a[i - 1] === b[j - 1]) {
      found.push(i - 1);
      i -= 1;
      j -= 1;
    } else if (at(i, j - 1) > at(i - 1, j)) j -= 1;
    else i -= 1;
  }
  return found;
}

const countsOf = (words: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Every set of optional paragraphs that may be left out. */
function leftOut(optional: readonly number[]): Set<number>[] {
  if (optional.length > MOST_OPTIONAL) return [new Set(), new Set(optional)];
  return Array.from(
    { length: 2 ** optional.length },
    (_, bits) => new Set(optional.filter((__, i) => Math.floor(bits / 2 ** i) % 2 === 1)),
  );
}

/**
 * ROUGE-LSum (Lin 2004, section 4.2; summary-level union of longest common subsequences) of the
 * found paragraphs against the gold ones, the best over the optional paragraphs left out.
 */
export function rougeLsum(
  gold: readonly string[],
  found: readonly string[],
  optional: readonly number[],
): Rouge {
  const ours = gold.map((paragraph) => paragraph.split('\n').map(tokens));
  const theirs = found.flatMap((paragraph) => paragraph.split('\n')).map(tokens);
  const foundWords = theirs.reduce((sum, line) => sum + line.length, 0);
  const matched = ours.map((lines) =>
    lines.flatMap((line) => {
      const indices = new Set(theirs.flatMap((other) => commonIndices(line, other)));
      return line.filter((_, i) => indices.has(i));
    }),
  );
  let best: Rouge = { precision: 0, recall: 0, f1: 0 };
  for (const dropped of leftOut(optional)) {
    const kept = ours.flatMap((_, i) => (dropped.has(i) ? [] : [i]));
    const words = kept.flatMap((i) => ours[i]?.flat() ?? []);
    const left = { gold: countsOf(words), found: countsOf(theirs.flat()) };
    let hits = 0;
    for (const word of kept.flatMap((i) => matched[i] ?? [])) {
      const [inGold, inFound] = [left.gold.get(word) ?? 0, left.found.get(word) ?? 0];
      if (inGold === 0 || inFound === 0) continue;
      hits += 1;
      left.gold.set(word, inGold - 1);
      left.found.set(word, inFound - 1);
    }
    const [precision, recall] = [hits / Math.max(1, foundWords), hits / Math.max(1, words.length)];
    const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { precision, recall, f1 };
  }
  return best;
}
