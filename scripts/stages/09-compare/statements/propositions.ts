import type { Span } from '../../../../src/domain/index.ts';
import { stem, type Clause } from '../../07-facts/index.ts';
import type { Witness } from '../collation.ts';
import { supposes } from '../context.ts';
import { markOf } from './mark.ts';
import { eventsIn, headFrom, objectOf, type Token } from './predicates.ts';
import { affirmed, denied, hedged } from './stated.ts';
import { headPhrase, isPartial, subjectAt, type Subject } from './subject.ts';
import { NOT } from './verb-group.ts';

/** That something happens or is there, or that it does not, or may. */
export interface Proposition {
  witness: Witness;
  /** The stem of what happens or is there: "arrest" in "was arrested" and in "no arrests". */
  key: string;
  stance: 'affirmed' | 'negated' | 'possible' | 'open';
  /** The stem of what it happens to, where the clause names it. */
  object: string | null;
  subject: Subject | null;
  /** Its source tells of itself: "we sold the mill". */
  own: boolean;
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

/** "Not yet" and "no longer" are of another time, and "some were not" denies nothing of the others. */
const OTHER_TIME = /^(?:yet|longer|anymore)$/;
const isLimited = ({ tokens }: Clause): boolean => {
  const not = tokens.findIndex(({ text }) => NOT.test(text));
  return (
    tokens.some(({ lemma }) => OTHER_TIME.test(lemma)) ||
    (not >= 0 && isPartial(headPhrase(tokens.slice(0, not))))
  );
};

/** "In a winter of not selling boats" tells of a time within another, and denies nothing beyond it. */
const isAside = ({ tokens }: Clause): boolean =>
  tokens.some(({ text }, i) => NOT.test(text) && (tokens[i + 1]?.text ?? '').endsWith('ing')) &&
  !tokens.some(({ pos, lemma }) => pos === 'AUX' && lemma === 'be');

function propositionsIn(
  witness: Witness,
  clause: Clause,
  before: readonly Clause[],
): Proposition[] {
  const { tokens, content } = clause;
  const stance = stanceOf(clause);
  // "You hide, or you die": what is said of anybody is said of nobody.
  if (tokens.some(({ lemma }) => lemma === 'you')) return [];
  // "Sell the mill, or lose it": of two ways it may go, neither is stated.
  if (tokens[0]?.lemma === 'or') return [];
  if (stance === 'negated' && (isLimited(clause) || isAside(clause))) return [];
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
      subject: subjectAt(tokens, word),
      own: tokens.some(({ lemma }) => /^(?:i|we)$/.test(lemma)),
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
