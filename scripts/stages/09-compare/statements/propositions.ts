import type { Span } from '../../../../src/domain/index.ts';
import { stem, type Clause } from '../../07-facts/index.ts';
import type { Witness } from '../collation.ts';
import type { FoundReading } from '../detector.ts';
import { supposes } from '../context.ts';
import { eventsIn, headFrom, objectOf, type Token } from './predicates.ts';
import { affirmed, denied, hedged, isHedge, LACK, NEGATOR } from './stated.ts';

/** That something happens or is there, or that it does not, or may. */
export interface Proposition {
  witness: Witness;
  /** The stem of what happens or is there: "arrest" in "was arrested" and in "no arrests". */
  key: string;
  stance: 'affirmed' | 'negated' | 'possible' | 'open';
  /** The stem of what it happens to, where the clause names it. */
  object: string | null;
  /** It happens to "it" or "them": to what, another sentence tells. */
  anaphoric: boolean;
  /** The stems of the nouns and names of its clause, the key left out. */
  nouns: ReadonlySet<string>;
  /** All content words beside the key. */
  words: ReadonlySet<string>;
  /** Nobody and nothing is left out, and nothing else limits it: "no arrests were made". */
  absolute: boolean;
  /** Its words; where it is negated or hedged, from the word that does so. */
  mark: Span;
}

type Stance = Proposition['stance'];

function stanceOf({ certainty, negated }: Clause): Stance {
  if (certainty !== 'certain') return certainty;
  return negated ? 'negated' : 'affirmed';
}

function predicatesOf(tokens: readonly Token[], stance: Stance): Token[] {
  if (stance === 'negated') return denied(tokens);
  return stance === 'affirmed' ? affirmed(tokens) : hedged(tokens);
}

/** Words that deny from the clause before: "denied that anyone had left". */
const DENIES = /^(?:deny|dispute|refute|rebut|contradict|doubt)$/;
/** What belongs to a word before it: "was arrested", "the general alarm". */
const BELONGS = /^(?:AUX|PART|DET|ADJ|NOUN)$/;

/** From the word that negates or hedges to the word that is negated or hedged; an affirmed word with what belongs to it. */
function markOf(
  before: readonly Token[],
  tokens: readonly Token[],
  word: Token,
  stance: Stance,
): Span {
  const opens = (token: Token): boolean =>
    stance === 'negated' ? NEGATOR.test(token.text) || LACK.test(token.lemma) : isHedge(token);
  const opening =
    tokens.findLast((token) => token.start <= word.start && opens(token)) ??
    (stance === 'negated' ? before.findLast(({ lemma }) => DENIES.test(lemma)) : undefined);
  if (stance !== 'affirmed') return { start: (opening ?? word).start, end: word.end };
  let first = tokens.indexOf(word);
  while (BELONGS.test(tokens[first - 1]?.pos ?? '')) first -= 1;
  return { start: (tokens[first] ?? word).start, end: word.end };
}

/** An absolute denial has no more content words than this beside what it denies: more would limit it. */
const MOST_WORDS = 2;
const REPORTS = /^(?:say|tell|add|state|report|announce|confirm|repeat|deny|insist|note|stress)$/;

/** Does a clause leave nobody and nothing out, other than by standing for what was named before ("not one closes")? */
const leavesNoneOut = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lemma }, i) => {
    const next = tokens[i + 1]?.lemma ?? '';
    if (/^(?:nobody|anyone|anybody|nothing)$/.test(lemma) || (lemma === 'no' && next === 'one'))
      return true;
    const every = /^(?:no|any)$/.test(lemma) || (lemma === 'not' && /^(?:one|a)$/.test(next));
    return every && headFrom(tokens, i + 1) !== undefined;
  });

function propositionsIn(
  witness: Witness,
  clause: Clause,
  before: readonly Clause[],
): Proposition[] {
  const { tokens, content } = clause;
  const stance = stanceOf(clause);
  const events = eventsIn(tokens);
  const leads = before.every((other) => other.tokens.some(({ lemma }) => REPORTS.test(lemma)));
  const named = tokens
    .filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
    .map(({ lemma }) => stem(lemma));
  const predicates = new Map(predicatesOf(tokens, stance).map((word) => [stem(word.lemma), word]));
  return [...predicates].map(([key, word]) => {
    const words = new Set(content.filter((other) => other !== key && !/^\d/.test(other)));
    const happens = events.includes(word);
    return {
      witness,
      key,
      stance,
      object: happens ? objectOf(tokens, word) : null,
      anaphoric: happens && tokens[tokens.indexOf(word) + 1]?.pos === 'PRON',
      nouns: new Set([...words].filter((other) => named.includes(other))),
      words,
      absolute: stance === 'negated' && leads && words.size <= MOST_WORDS && leavesNoneOut(tokens),
      mark: markOf(before.at(-1)?.tokens ?? [], tokens, word, stance),
    };
  });
}

/** The propositions of a claim. A supposition, and what depends on one, states nothing. */
export function propositionsOf(witness: Witness): Proposition[] {
  const { clauses } = witness;
  if (supposes(witness)) return [];
  return clauses.flatMap((clause, i) => propositionsIn(witness, clause, clauses.slice(0, i)));
}

/** A reading longer than this is cut down to its last words, which are those affirmed or denied. */
const LONGEST_VALUE = 60;

/** Propositions that take one stance, as a reading. */
export function readingOf(propositions: readonly Proposition[]): FoundReading {
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
