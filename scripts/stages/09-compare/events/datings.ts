import type { FactOf } from '../../../../src/domain/index.ts';
import { stem, type Clause } from '../../07-facts/index.ts';
import type { Witness } from '../collation.ts';
import { clauseAt, otherTimes, supposes } from '../context.ts';
import { eventsIn, objectOf } from '../statements/predicates.ts';
import { tableOf } from '../../table.ts';

/** A time and the event it is the time of. */
export interface Dating {
  witness: Witness;
  fact: FactOf<'time'>;
  /** The stem of the verb that the time goes with, or of its subject where the verb says little; null where that is unclear. */
  event: string | null;
  /** The same as its text has it, or else the verb before the time. */
  eventWords: string | null;
  /** What it happens to. */
  object: string | null;
  /** The content words of the clause, and its names, dates left out. */
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

const DATE_WORD =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|today|yesterday|tomorrow|morning|afternoon|evening|night|midnight|noon|[ap]\.?m\.?|gmt|utc|local|early|late)$/;
/** Times that open or close a span say nothing of when the thing itself was. */
const LIMIT =
  /\b(?:since|until|till|by|from|before|after|between|within)(?: (?:late|early|about|the))*\s$/i;
/** By when something must be done: a time limit is an event of its own. */
const DUE = /\b(?:has|have|had|must|deadline)\b[^,;]*\b(?:until|till|by|before|of) (?:\S+ on )?$/i;
const DUE_BEHIND = /\bdeadline\b[^,;]*\b(?:is|was|on|for|of|to) (?:\S+ on )?$/i;
/** The event that all time limits are. */
const DEADLINE = 'deadline';

/** Behind these words a time goes with a noun of theirs: "charged after the blast on Friday". */
const ASIDE = /^(?:after|before|following|during|since)$/;
/** Verbs that say only that their subject was: "the vote came at noon", "sentencing is set for May". */
const WAS = /^(?:come|happen|take|start|begin|set|schedule|hold|be|get|go)$/;

/** Verbs that news uses for one another when it says when something was. */
const SYNONYMS: Readonly<Record<string, string>> = tableOf({
  shut: 'close',
  start: 'begin',
  finish: 'end',
  conclude: 'end',
  quit: 'resign',
  depart: 'leave',
  arrest: 'detain',
  purchase: 'buy',
  construct: 'build',
  perish: 'die',
});

type Token = Clause['tokens'][number];

/** The word for the event that a time goes with: the verb before it in its clause, else the one behind it. */
function eventAt(tokens: readonly Token[], at: number): Token | null {
  const events = eventsIn(tokens);
  const verbs = tokens.filter((token) => token.pos === 'VERB' || events.includes(token));
  const verb = verbs.findLast(({ end }) => end <= at) ?? verbs[0];
  if (!verb) return null;
  if (tokens.some(({ lemma, start, end }) => start > verb.end && end <= at && ASIDE.test(lemma)))
    return null;
  if (events.includes(verb)) return verb;
  const subject = tokens
    .slice(0, tokens.indexOf(verb))
    .findLast(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  return subject && subject.pos !== 'PRON' && WAS.test(verb.lemma) ? subject : null;
}

/** A time of which the clause does not tell for sure what it is the time of. */
function bareDating(witness: Witness, fact: FactOf<'time'>): Dating {
  const verb = clauseAt(witness, fact)?.tokens.findLast(
    ({ pos, end }) => pos === 'VERB' && end <= fact.start,
  );
  return {
    ...{ witness, fact, event: null, eventWords: verb?.text ?? null, object: null },
    ...{ words: new Set(), names: new Set() },
  };
}

function datingOf(witness: Witness, fact: FactOf<'time'>): Dating {
  const { claim } = witness;
  const clause = clauseAt(witness, fact);
  const before = claim.quote.slice(0, fact.start - claim.start);
  // "Not closed until March 11" was closed on March 11.
  const notUntil = /\b(?:not|n[’']t)\b[^,;]*\buntil (?:\S+ )?$/i.test(before);
  const due = DUE.test(before) || DUE_BEHIND.test(before);
  if (!clause || (LIMIT.test(before) && !notUntil && !due) || otherTimes(witness, clause).size > 0)
    return bareDating(witness, fact);
  const tokens = clause.tokens.filter(
    ({ lemma, start, end }) => !DATE_WORD.test(lemma) && (start < fact.start || end > fact.end),
  );
  const event = eventAt(tokens, fact.start);
  if (!event) return bareDating(witness, fact);
  const stems = tokens.map(({ lemma }) => stem(lemma));
  return {
    witness,
    fact,
    event: due ? DEADLINE : stem(SYNONYMS[event.lemma] ?? event.lemma),
    eventWords: due ? DEADLINE : event.text,
    object: due ? null : eventsIn(tokens).includes(event) ? objectOf(tokens, event) : null,
    words: new Set(stems.filter((word) => clause.content.includes(word))),
    names: new Set(tokens.filter(({ pos }) => pos === 'PROPN').map(({ lemma }) => stem(lemma))),
  };
}

/** The times of a claim, with what they are the times of. */
export function datingsOf(witness: Witness): Dating[] {
  if (supposes(witness) || witness.correction) return [];
  return witness.claim.facts.flatMap((fact) =>
    fact.dimension === 'time' ? [datingOf(witness, fact)] : [],
  );
}
