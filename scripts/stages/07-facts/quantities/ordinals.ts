const WORDS =
  'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** "A second chance" and "a third way" count nothing, so it begins with the fourth. */
const FIRST = 4;

const NTH = new RegExp(
  String.raw`\ba (${WORDS.join('|')}|\d{1,3}(?:st|nd|rd|th))(?= \p{L})`,
  'giu',
);

/** An ordinal behind an indefinite article, which counts up to itself: "a twelfth victim". */
export function ordinalsIn(text: string): { start: number; end: number; value: number }[] {
  return [...text.matchAll(NTH)].flatMap(({ 0: words, 1: ordinal = '', index }) => {
    const place = WORDS.indexOf(ordinal.toLowerCase());
    const value = place < 0 ? Number.parseInt(ordinal, 10) : place + FIRST;
    return value < FIRST ? [] : [{ start: index, end: index + words.length, value }];
  });
}
