import type { Span } from '../../../../src/domain/index.ts';
import type { Witness } from '../collation.ts';
import { commonWords, wordsOf } from './retold.ts';

/** Words between quotation marks in a claim, or the whole of a claim that is quoted. */
export interface Quote {
  witness: Witness;
  span: Span;
  /** Its words in lower case, in order. */
  words: readonly string[];
}

const MARKED = /[“"„«]([^“”"„«»]+)(?:[”"»]|$)/gu;

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

/** Pairs of different claims that share three words in a row somewhere, as what is nearly the same does. */
export function pairsOf(quotes: readonly Quote[]): [Quote, Quote][] {
  const withThree = new Map<string, Set<number>>();
  return quotes.flatMap((quote, at) => {
    const earlier = new Set<number>();
    for (let k = 0; k + 2 < quote.words.length; k += 1) {
      const three = quote.words.slice(k, k + 3).join(' ');
      const places = withThree.get(three) ?? new Set();
      for (const place of places) earlier.add(place);
      withThree.set(three, places.add(at));
    }
    earlier.delete(at);
    return [...earlier].flatMap((place): [Quote, Quote][] => {
      const other = quotes[place];
      return other && other.witness.claim.id !== quote.witness.claim.id ? [[other, quote]] : [];
    });
  });
}

/** Shorter quotations are too often the same by chance: "a lot of work". */
const LEAST_WORDS = 5;
/** How much of the shorter quotation the longer one must contain, in order. */
const LEAST_SHARED = 0.8;

const sharedEnough = ([one, other]: readonly [Quote, Quote]): boolean =>
  commonWords(one.words, other.words) >=
  LEAST_SHARED * Math.min(one.words.length, other.words.length);

/** Pairs of quotations of different claims that are the same words, or nearly. */
export const sameQuotes = (quotes: readonly Quote[]): [Quote, Quote][] =>
  pairsOf(quotes.filter(({ words }) => words.length >= LEAST_WORDS)).filter(sharedEnough);

/** Two words are anybody's. */
const LEAST_SHORT = 3;
/** A short quotation is one where the words around it have this many content words in common. */
const LEAST_AROUND = 2;

/** The stems of the content words of a claim outside a quotation, without its speaker's name. */
function around({ witness: { claim, clauses }, words }: Quote): Set<string> {
  const named = wordsOf(claim.source.name);
  const content = clauses.flatMap((clause) => clause.content);
  return new Set(content.filter((word) => !words.includes(word) && !named.includes(word)));
}

/** Pairs of short quotations that are the same words, in claims that tell the same beside them. */
export function sameShortQuotes(quotes: readonly Quote[]): [Quote, Quote][] {
  const short = quotes.filter(
    ({ words }) => words.length >= LEAST_SHORT && words.length < LEAST_WORDS,
  );
  return pairsOf(short).filter(([one, other]) => {
    const there = around(other);
    const shared = [...around(one)].filter((word) => there.has(word));
    return one.words.join(' ') === other.words.join(' ') && shared.length >= LEAST_AROUND;
  });
}
