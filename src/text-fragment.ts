/** What a text fragment points at. */
export interface Quoted {
  /** The exact words … */
  quote: string;
  /** … and what stands before and after them. */
  prefix: string;
  suffix: string;
}

/**
 * Words at either end of a long quotation. A whole sentence fails on the smallest difference
 * between the page and the text that was read from it; the words at its ends are as good as unique
 * on a page and seldom differ.
 */
const WORDS_AT_END = 5;
/** Words around a short quotation, which may stand twice on a page. Each word more is one more that may differ. */
const WORDS_AROUND = 3;

/**
 * A link to words on a page that is not of this site. Browsers that know text fragments scroll to
 * the words and highlight them; for all others, and where the words are no longer there, it is a
 * link to the page (WICG, URL Fragment Text Directives, section 3: `prefix-,start,end,-suffix`).
 *
 * @param address absolute; a fragment of its own stays
 */
export function withTextFragment(address: string, { quote, prefix, suffix }: Quoted): string {
  const lines = linesOf(quote);
  const [first = ''] = lines;
  const last = lines.at(-1) ?? '';
  if (first === '') return address;
  const [page, fragment] = split(address, '#');
  const [own] = split(fragment, ':~:');
  const short = lines.length === 1 && wordsOf(first).length <= 2 * WORDS_AT_END;
  const before = short ? lastWords(linesOf(prefix).at(-1) ?? '', WORDS_AROUND, true) : '';
  const after = short ? firstWords(linesOf(suffix)[0] ?? '', WORDS_AROUND, true) : '';
  const parts = [
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    ...(short
      ? [encoded(first)]
      : [encoded(firstWords(first, WORDS_AT_END)), encoded(lastWords(last, WORDS_AT_END))]),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ];
  return `${page}#${own}:~:text=${parts.join(',')}`;
}

/** A term of a text fragment must stand within one block of the page, so it never runs over a line. */
function linesOf(text: string): string[] {
  return text
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

interface Word {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Words as browsers bound them, by Unicode Annex 29: a match must begin and end at such a bound. */
function wordsOf(line: string): Word[] {
  return [...segmenter.segment(line)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** @param cut the text may break off within its last word, which is then left out */
function firstWords(line: string, count: number, cut = false): string {
  const words = wordsOf(line);
  const whole = cut ? words.slice(0, -1) : words;
  const last = whole[Math.min(count, whole.length) - 1];
  if (last === undefined) return cut ? '' : line;
  return line.slice(0, last.end);
}

/** As `firstWords`, from the end. */
function lastWords(line: string, count: number, cut = false): string {
  const words = wordsOf(line);
  const whole = cut ? words.slice(1) : words;
  const first = whole[Math.max(0, whole.length - count)];
  if (first === undefined) return cut ? '' : line;
  return line.slice(first.start);
}

/** The hyphen, the comma and the ampersand have a meaning in a text directive. */
function encoded(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replace(/-/g, '%2D');
}

/** A text before and after the first place of a mark. */
function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
