/** Words that count to nought in front of a noun, or stand for it: "not one civilian", "nobody". */
const NONE =
  /\b(?:nobody|no one|none|not (?:one|a single)(?= \p{Ll})|no(?= (?:people|deaths?|casualties|injuries|arrests?|fatalities|civilians?|passengers?|\p{Ll}+s)\b))\b/giu;

/** Every count of nought in a text, in order. Whether it counts anything, what stands around it tells. */
export function nonesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(NONE)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
