import { stem } from '../../07-facts/index.ts';
import type { Span } from '../../../../src/domain/index.ts';
import type { Witness } from '../collation.ts';

/** Words between quotation marks in a claim, or the whole of a claim that is quoted. */
export interface Quote {
  witness: Witness;
  span: Span;
  /** Its words in lower case, in order. */
  words: readonly string[];
}

const MARKED = /[“"„«]([^“”"„«»]+)(?:[”"»]|$)/gu;
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(WORD)].map(([word]) => stem(word.replaceAll('’', "'")));

/** The quotations of a claim: in direct speech that runs over several sentences a claim need not show its marks. */
export function quotesOf(witness: Witness): Quote[] {
  const { quote, start, end, speech } = witness.claim;
  const marked = [...quote.matchAll(MARKED)].map(({ 0: whole, 1: inner = '', index }) => ({
    witness,
    span: { start: start + index, end: start + index + whole.length },
    words: wordsOf(inner),
  }));
  if (marked.length === 0 && speech === 'direct')
    return [{ witness, span: { start, end }, words: wordsOf(quote) }];
  // A quotation interrupted by its speaker is one quotation.
  const [first, last] = [marked[0], marked.at(-1)];
  return first && last && speech === 'direct' && marked.length > 1
    ? [
        {
          witness,
          span: { start: first.span.start, end: last.span.end },
          words: marked.flatMap(({ words }) => words),
        },
      ]
    : marked;
}

/** Longest common subsequence of two lists of words (Hirschberg 1975 gives the recurrence). */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let [row, next] = [new Uint32Array(b.length + 1), new Uint32Array(b.length + 1)];
  for (const word of a) {
    for (let j = 0; j < b.length; j += 1)
      next[j + 1] = word === b[j] ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    [row, next] = [next, row];
  }
  return row.at(-1) ?? 0;
}

/** Shorter quotations are too often the same by chance: "a lot of work". */
const LEAST_WORDS = 5;
/** How much of the shorter quotation the longer one must contain, in order. */
const LEAST_SHARED = 0.8;

const sharedEnough = (one: Quote, other: Quote): boolean =>
  commonWords(one.words, other.words) >=
  LEAST_SHARED * Math.min(one.words.length, other.words.length);

/** Pairs of quotations of different claims that are the same words, or nearly. */
export function sameQuotes(quotes: readonly Quote[]): [Quote, Quote][] {
  const long = quotes.filter(({ words }) => words.length >= LEAST_WORDS);
  // Quotations that are nearly the same share three words in a row somewhere.
  const withThree = new Map<string, Set<number>>();
  return long.flatMap((quote, at) => {
    const earlier = new Set<number>();
    for (let k = 0; k + 2 < quote.words.length; k += 1) {
      const three = quote.words.slice(k, k + 3).join(' ');
      const places = withThree.get(three) ?? new Set();
      for (const place of places) earlier.add(place);
      withThree.set(three, places.add(at));
    }
    earlier.delete(at);
    return [...earlier].flatMap((place): [Quote, Quote][] => {
      const other = long[place];
      return other &&
        other.witness.claim.id !== quote.witness.claim.id &&
        sharedEnough(other, quote)
        ? [[other, quote]]
        : [];
    });
  });
}
