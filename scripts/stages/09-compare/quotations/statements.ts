import type { Witness } from '../collation.ts';
import { commonWords, wordsOf } from './retold.ts';
import { pairsOf, type Quote } from './quotes.ts';

/** Words that mean the speaker, or somebody named before: of another speaker they tell another thing. */
const PERSONAL = /^(?:i|me|my|we|us|our|he|him|his|himself|she|her|herself|you|your)$/;

/** What a claim has somebody say in words that are not marked as theirs; null where there is nothing. */
export function statementOf(witness: Witness): Quote | null {
  const { quote, start, end, speech, spans, source, grounds } = witness.claim;
  if (speech !== 'indirect' && speech !== 'mixed') return null;
  // Whom a pronoun means is often read wrong.
  if (PERSONAL.test(grounds.mention?.toLowerCase() ?? '')) return null;
  const parts = spans.content ?? [{ start, end }];
  const text = parts
    .map((part) => quote.slice(part.start - start, part.end - start))
    .join(' ')
    .replace(source.name, ' ');
  const [first, last] = [parts[0], parts.at(-1)];
  const words = wordsOf(text);
  return first && last && !words.some((word) => PERSONAL.test(word))
    ? { witness, span: { start: first.start, end: last.end }, words }
    : null;
}

/** Shorter statements, and such with fewer words that tell something, are anybody's: "it is too early to say". */
const LEAST_WORDS = 6;
const LEAST_TELLING = 3;
/** How much of the longer statement the other must have, in order. Lower: two people's own statements on one matter are taken for one. */
const LEAST_SHARED = 0.8;

/** The stems of all content words of a claim. */
export const contentOf = ({ clauses }: Witness): Set<string> =>
  new Set(clauses.flatMap(({ content }) => content));

function tells({ witness, words }: Quote): boolean {
  const content = contentOf(witness);
  const telling = words.filter((word) => content.has(word));
  return words.length >= LEAST_WORDS && telling.length >= LEAST_TELLING;
}

const NUMBER_OR_NOT =
  /\d|^(?:no|not|never|none|nobody|nothing|neither|nor|cannot|.*n't|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundr|thousand|million|billion|half)$/;

/** What a statement must have alike to say the same: its numbers, negations and names, in order. */
function keysOf({ witness: { clauses, claim }, span, words }: Quote): string {
  const own = wordsOf(claim.source.name);
  const names = clauses
    .flatMap(({ tokens }) => tokens)
    .filter(({ pos, start, end }) => pos === 'PROPN' && span.start <= start && end <= span.end)
    .flatMap(({ text }) => wordsOf(text))
    .filter((word) => words.includes(word) && !own.includes(word));
  return [...words.filter((word) => NUMBER_OR_NOT.test(word)), ...names.sort()].join(' ');
}

function sharedEnough([one, other]: readonly [Quote, Quote]): boolean {
  const longest = Math.max(one.words.length, other.words.length);
  return (
    Math.min(one.words.length, other.words.length) >= LEAST_SHARED * longest &&
    commonWords(one.words, other.words) >= LEAST_SHARED * longest
  );
}

const byPlace = ([a, b]: readonly [Quote, Quote], [c, d]: readonly [Quote, Quote]): number =>
  b.witness.place - d.witness.place || a.witness.place - c.witness.place;

/** Pairs of statements that say the same in nearly the same words. */
export function sameStatements(witnesses: readonly Witness[]): [Quote, Quote][] {
  const statements = witnesses.flatMap((witness) => statementOf(witness) ?? []).filter(tells);
  const alike = [...Map.groupBy(statements, keysOf).values()];
  return alike.flatMap((group) => pairsOf(group).filter(sharedEnough)).sort(byPlace);
}
