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
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Shorter quotations are too often the same by chance: "a lot of work". */
const LEAST_WORDS = 5;
/** How much of the shorter quotation the longer one must contain, in order. */
const LEAST_SHARED = 0.8;

/** Pairs of quotations of different claims that are the same words, or nearly. */
export function sameQuotes(quotes: readonly Quote[]): [Quote, Quote][] {
  const long = quotes.filter(({ words }) => words.length >= LEAST_WORDS);
  const index = new Map<string, Set<number>>();
  long.forEach(({ words }, i) => {
    for (let k = 0; k + 2 < words.length; k += 1) {
      const three = words.slice(k, k + 3).join(' ');
      index.set(three, (index.get(three) ?? new Set()).add(i));
    }
  });
  const pairs = new Map<string, [Quote, Quote]>();
  for (const found of index.values())
    for (const a of found)
      for (const b of found) {
        const [one, other] = [long[a], long[b]];
        if (a >= b || !one || !other || one.witness.claim.id === other.witness.claim.id) continue;
        const shorter = Math.min(one.words.length, other.words.length);
        if (
          !pairs.has(`${a} ${b}`) &&
          commonWords(one.words, other.words) / shorter >= LEAST_SHARED
        )
          pairs.set(`${a} ${b}`, [one, other]);
      }
  return [...pairs.values()];
}
