import type { Quote } from './quotes.ts';

/** What two claims have somebody say in the same words, with how sure it is that one person said them. */
export interface Pair {
  quotes: readonly [Quote, Quote];
  score: number;
}

/** What claims that follow on each other have the same people say; as sure as the surest pair. */
export interface Passage {
  quotes: readonly Quote[];
  score: number;
}

export const speakerOf = ({ witness }: Quote): string => witness.claim.source.name;

const speakersOf = (quotes: readonly Quote[]): string =>
  [...new Set(quotes.map(speakerOf))].sort().join('\n');

const isNext = (one: Quote, other: Quote): boolean =>
  one.witness.article === other.witness.article &&
  Math.abs(one.witness.place - other.witness.place) <= 1;

/** Has a pair a quotation in common with others, or does it follow on them with the same speakers? */
function belongs(pair: readonly Quote[], others: readonly Quote[]): boolean {
  if (pair.some((quote) => others.includes(quote))) return true;
  const follows = pair.every((quote) => others.some((other) => isNext(quote, other)));
  return follows && speakersOf(pair) === speakersOf(others);
}

/** Puts together what is the same, directly or through others, and what follows on it. */
export function passagesOf(pairs: readonly Pair[]): Passage[] {
  let passages: Passage[] = [];
  for (const { quotes, score } of pairs) {
    const joined = passages.filter((passage) => belongs(quotes, passage.quotes));
    const rest = passages.filter((passage) => !joined.includes(passage));
    const most = Math.max(score, ...joined.map((passage) => passage.score));
    const [only] = joined;
    // Where one article says one thing a thousand times, nearly every pair is inside one passage.
    const inside = only && joined.length === 1 && quotes.every((one) => only.quotes.includes(one));
    const all = inside
      ? only.quotes
      : [...new Set([...joined.flatMap((passage) => passage.quotes), ...quotes])];
    passages = [...rest, { quotes: all, score: most }];
  }
  return passages;
}
