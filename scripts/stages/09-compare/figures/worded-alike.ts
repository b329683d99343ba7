import type { Fact } from '../../../../src/domain/index.ts';
import { stem, type Clause } from '../../07-facts/index.ts';
import type { Collation, Witness } from '../collation.ts';
import { clauseAt, likeness } from '../context.ts';

/** A fact and the claim in which it stands. */
interface Placed {
  witness: Witness;
  fact: Fact;
}

/** Claims must be this likely to make one point. Lower: more pairs, and more events that only sound alike. */
const LEAST_ALIKE = 0.6;
/** Clauses must share this much of their words beside the fact. Lower: rewordings too, and other things. */
const LEAST_SHARED = 0.8;
/** A clause of less content words beside its fact says too little alone: the one before it, or else behind it, counts, too. */
const SCANT = 3;
/** Fewer words than this, with that clause, tell no event from another: "it opened on Monday". */
const LEAST_WORDS = 2;

type Token = Clause['tokens'][number];

interface Surroundings {
  /** The word straight before the fact: its preposition or its verb. */
  before: string;
  /** Which of the facts of its dimension in its clause it is, and how many there are. */
  place: string;
  /** The stems of the content words around it. */
  words: ReadonlySet<string>;
  /** The names and numbers among them. */
  marks: ReadonlySet<string>;
}

const isOutside =
  ({ start, end }: Fact) =>
  (token: Token): boolean =>
    token.end <= start || token.start >= end;

function surroundingsOf({ witness, fact }: Placed): Surroundings {
  const clause = clauseAt(witness, fact);
  const at = clause ? witness.clauses.indexOf(clause) : 0;
  const around = (from: number, to: number): Token[] =>
    witness.clauses
      .slice(from, to + 1)
      .flatMap(({ tokens, content }) =>
        tokens.filter(({ lemma }) => content.includes(stem(lemma))).filter(isOutside(fact)),
      );
  const own = around(at, at);
  const more = at > 0 ? around(at - 1, at) : around(at, at + 1);
  const tokens = own.length < SCANT ? more : own;
  const alike = witness.claim.facts.filter(
    (other) => other.dimension === fact.dimension && clause && clauseAt(witness, other) === clause,
  );
  const before = witness.clauses
    .flatMap((one) => one.tokens)
    .findLast((token) => token.end <= fact.start);
  return {
    before: before?.lemma ?? '',
    place: `${alike.indexOf(fact)} of ${alike.length}`,
    words: new Set(tokens.map(({ lemma }) => stem(lemma))),
    marks: new Set(
      tokens.filter(({ pos }) => pos === 'PROPN' || pos === 'NUM').map(({ lemma }) => lemma),
    ),
  };
}

const lacks = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...other].some((word) => !one.has(word));

/**
 * Do two facts of one dimension stand in the same slot of clauses that are the same but for them, in
 * claims of two articles that make one point? Then they are facts of one thing, whatever it is: one
 * article follows the other, or both follow an agency, word by word. Clauses that differ in a name
 * or a number besides tell of two things.
 */
export function wordedAlike(a: Placed, b: Placed, { weight, likelihood }: Collation): boolean {
  if (a.witness.article.id === b.witness.article.id) return false;
  if (likelihood(a.witness.claim.id, b.witness.claim.id) < LEAST_ALIKE) return false;
  const [one, other] = [surroundingsOf(a), surroundingsOf(b)];
  if (one.before !== other.before || one.place !== other.place) return false;
  if (Math.min(one.words.size, other.words.size) < LEAST_WORDS) return false;
  if (lacks(one.marks, other.marks) && lacks(other.marks, one.marks)) return false;
  return likeness(one.words, other.words, weight) >= LEAST_SHARED;
}
