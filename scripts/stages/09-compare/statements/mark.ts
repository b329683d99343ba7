import type { Span } from '../../../../src/domain/index.ts';
import type { FoundReading } from '../detector.ts';
import type { Token } from './predicates.ts';
import type { Proposition } from './propositions.ts';
import { isHedge, LACK, NEGATOR } from './stated.ts';
import { verbGroupsOf } from './verb-group.ts';

/** What takes a stance, with the words that do so. */
export type Marked = Pick<Proposition, 'witness' | 'mark'>;

/** Words that deny from the clause before: "denied that anyone had left". */
const DENIES = /^(?:deny|dispute|refute|rebut|contradict|doubt)$/;
/** What belongs to a word before it: "was arrested", "the general alarm". */
const BELONGS = /^(?:AUX|PART|DET|ADJ|NOUN)$/;

/** From the word that negates or hedges to the word that is negated or hedged; an affirmed word with its verb group and what belongs to it. */
export function markOf(
  before: readonly Token[],
  tokens: readonly Token[],
  word: Token,
  stance: Proposition['stance'],
): Span {
  const opens = (token: Token): boolean =>
    stance === 'negated' ? NEGATOR.test(token.text) || LACK.test(token.lemma) : isHedge(token);
  const opening =
    tokens.findLast((token) => token.start <= word.start && opens(token)) ??
    (stance === 'negated' ? before.findLast(({ lemma }) => DENIES.test(lemma)) : undefined);
  const groups = verbGroupsOf(tokens);
  if (stance !== 'affirmed') {
    const from = opening ? tokens.indexOf(opening) : -1;
    const group = groups.find((one) => one.from <= from && from < one.to);
    return { start: (tokens[group?.from ?? from] ?? opening ?? word).start, end: word.end };
  }
  const at = tokens.indexOf(word);
  let first = at;
  while (BELONGS.test(tokens[first - 1]?.pos ?? '')) first -= 1;
  const upTo = groups.filter(({ from }) => from <= at);
  const own = upTo.at(-1);
  // Behind an article or an adjective what the tagger takes for a verb is more often a noun: "related to the recall".
  const verb = own?.from === at && first < at ? upTo.at(-2) : own;
  return { start: (tokens[Math.min(first, verb?.from ?? at)] ?? word).start, end: word.end };
}

/** A reading longer than this is cut down to its last words, which are those affirmed or denied. */
const LONGEST_VALUE = 60;

/** Propositions or statements that take one stance, as a reading. */
export function readingOf(propositions: readonly Marked[]): FoundReading {
  const [first] = propositions;
  const claim = first?.witness.claim;
  const words = claim
    ? claim.quote.slice(first.mark.start - claim.start, first.mark.end - claim.start)
    : '';
  return {
    value: words.slice(-LONGEST_VALUE).trim(),
    voices: propositions.map(({ witness, mark }) => ({ witness, mark })),
  };
}
