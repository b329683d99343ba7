import type { FactOf } from '../../../../src/domain/index.ts';
import type { Collation, Witness } from '../collation.ts';
import type { FoundReading } from '../detector.ts';
import { retold } from '../quotations/retold.ts';
import { sameOffice } from './ranks.ts';

/** A role that an article gives a person. */
export interface Office {
  witness: Witness;
  fact: FactOf<'role'>;
}

/** Every role in the story, in the order of the texts. */
export const officesOf = ({ witnesses }: Collation): Office[] =>
  witnesses.flatMap((witness) =>
    witness.claim.facts.flatMap((fact): Office[] =>
      fact.dimension === 'role' ? [{ witness, fact }] : [],
    ),
  );

export const readingOf = (offices: readonly Office[]): FoundReading => ({
  value: offices[0]?.fact.surface ?? '',
  voices: offices.map(({ witness, fact: { start, end } }) => ({ witness, mark: { start, end } })),
});

export const isCurrent = ({ fact }: Office): boolean => fact.status === 'current';

const before = ({ witness: { claim }, fact }: Office): string =>
  claim.quote.slice(0, fact.start - claim.start);
const after = ({ witness: { claim }, fact }: Office): string =>
  claim.quote.slice(fact.end - claim.start);

/** Titles that people keep when they leave office: "President Holm" may be a former president. */
const COURTESY =
  /^(?:president|senator|governor|general|admiral|colonel|captain|ambassador|secretary|judge|justice|congressman|congresswoman|professor|doctor|chancellor)$/;
/** Behind the name and with its body an office is told, not paid as a courtesy: "the president of the union". */
const WITH_BODY = /^ (?:of|at|for) [^,;.”"]+/u;
/** Of what time it is told, the words behind it or before it may say: "director from 2001 to 2010", "who was the director". */
const OF_OLD =
  /^(?: (?:of|at|for|in) [^,;.”"]+?)? (?:until|till|from|during|between|under|when|in (?:the )?\d{4}s?)\b/u;
const WAS = /\b(?:was|were|been|became|as)(?: (?:the|an?|its|their|his|her)| [^,;.]{1,30}[’']s)? $/;

/** Does the role, given without "former", say that it is still held? */
export function isHeld(office: Office): boolean {
  if (OF_OLD.test(after(office)) || WAS.test(before(office))) return false;
  return !COURTESY.test(office.fact.role) || WITH_BODY.test(after(office));
}

/** The words that name whose office it is, where they stand behind it: "director of the zoo". */
const bodyOf = (office: Office): string[] =>
  (WITH_BODY.exec(after(office))?.[0] ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/^(?:of|at|for|the|an?|in|and|’s|s|)$/.test(word));

/** Can two roles be one office? Not where each has a body of its own: "director of the zoo", "of the mill". */
export function isSame(one: Office, other: Office): boolean {
  const [a, b] = [bodyOf(one), bodyOf(other)];
  const elsewhere = a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
  return sameOffice(one.fact.role, other.fact.role) && !elsewhere;
}

/** Is the role one of several that its words give: "health and transport minister"? */
const isJoined = (office: Office): boolean =>
  /(?:\band|[&/-])\s*$/i.test(before(office)) || /^\s*(?:and\b|[&/-])/i.test(after(office));

/** Do two articles have one sentence, and in it one office each where the other has another? */
export const inOneSentence = (one: Office, other: Office): boolean =>
  one.witness.article.id !== other.witness.article.id &&
  !isJoined(one) &&
  !isJoined(other) &&
  retold([before(one), after(one)].join(' '), [before(other), after(other)].join(' '));
