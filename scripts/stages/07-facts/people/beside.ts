import type { Passage } from '../dimension.ts';
import { BECOMES } from './people.ts';

const WORDS_BEFORE = /(?:(?<![\p{L}’'-])\p{L}[\p{L}.’'-]* ){1,6}$/u;
/** Parts of speech that no role contains, save for the words of status that the tagger takes for verbs. */
const OUTSIDE = /^(?:VERB|AUX|ADP|DET|PRON|CCONJ|SCONJ|PART|ADV|NUM|INTJ)$/;
const STATUS_WORD =
  /^(?:former|ex|then|acting|interim|incoming|retired|late|ousted|(?:[a-z]+-)?(?:designate|elect))$/i;

const APPOSITION =
  /^(?:, (?:aged )?\d{1,3})?, (?:who (?:is|was|has been|had been|became) )?(?:(?:the|an?|its|his|her|their) |(?:(?! (?:of|for|at|in) )[\p{L} ]){1,30}[’']s )?((?:[\p{L}][\p{L}.’'-]* ){0,4}?\p{L}[\p{L}-]*)(?= of | for | at | in | with | from | and | who | representing | on |[,.;”"]|$)/u;
const REVERSED =
  /(?:\b(?:the|an?|its|his|her|their|whose|our|The|An?|Its|His|Her|Their|Whose|Our) |[’']s? )((?:\p{L}[\p{L}.’'-]* ){0,4}?\p{L}[\p{L}-]*)(?: (?:of|for|at) [^,;.]{2,40})?, $/u;
const APPOINTED = new RegExp(
  String.raw`^ ${BECOMES} ((?:[\p{L}’'-]+ ){0,4}?[\p{L}-]+)(?= of | for | at | in | on | by | after | and |[,.;”"]|$)`,
  'u',
);
/** The field of an office that stands behind it: "head of operations". A name there is a place or a body. */
const FIELD = /^ of \p{Ll}[\p{L}-]+(?=[,.;”"]| (?:and|at|for|in|who)\b|$)/u;
/** Whose the role is: "the ship's captain". */
const OWNER = /^.*[’']s? /u;

/** Words that may be a role; positions count in the passage's text. */
interface Place {
  start: number;
  words: string;
}

/**
 * Is a word part of a name or a title because a capital stands straight before it? The tagger takes
 * the second word of "Chief Operating Officer" and of "Brack Falls Mayor" for a verb.
 */
const goesOn = (word: Passage['tokens'][number], before?: Passage['tokens'][number]): boolean =>
  word.pos === 'VERB' &&
  before?.end === word.start - 1 &&
  [before, word].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

/** The words straight before a name that belong to its noun phrase: "former deputy mayor". */
function titleBefore({ text, start, tokens }: Passage, name: number): Place | null {
  const words = WORDS_BEFORE.exec(text.slice(Math.max(0, name - 80), name))?.[0];
  if (words === undefined) return null;
  const from = name - words.length;
  const stop = tokens.findLast(
    (token, i) =>
      token.start - start >= from &&
      token.end - start <= name &&
      OUTSIDE.test(token.pos) &&
      !STATUS_WORD.test(token.text) &&
      !goesOn(token, tokens[i - 1]),
  );
  const first = stop ? stop.end - start : from;
  return { start: first, words: text.slice(first, name).trimEnd() };
}

function apposition(text: string, nameEnd: number): Place | null {
  const match = APPOSITION.exec(text.slice(nameEnd, nameEnd + 120));
  const words = match?.[1];
  return match && words !== undefined
    ? { start: nameEnd + match[0].length - words.length, words }
    : null;
}

function appointed(text: string, nameEnd: number): Place | null {
  const match = APPOINTED.exec(text.slice(nameEnd, nameEnd + 120));
  const words = match?.[1];
  return match && words !== undefined
    ? { start: nameEnd + match[0].length - words.length, words }
    : null;
}

function reversed(text: string, name: number): Place | null {
  const from = Math.max(0, name - 120);
  const match = REVERSED.exec(text.slice(from, name));
  const words = match?.[1];
  return match && words !== undefined
    ? { start: from + match.index + match[0].indexOf(words), words }
    : null;
}

/** Without the owner and the white space before the role, with the field behind it. */
function trimmed(text: string, { start, words }: Place): Place {
  const owner = OWNER.exec(words)?.[0].length ?? /^\s*/.exec(words)?.[0].length ?? 0;
  const field = FIELD.exec(text.slice(start + words.length))?.[0] ?? '';
  return { start: start + owner, words: words.slice(owner) + field };
}

/**
 * The words beside a name that may tell its bearer's role: before it, behind it, or in "was named …";
 * without whose role it is, and with the field behind it.
 * @param from where the name begins in the passage's text, its titles left out.
 * @param to where it ends.
 */
export const placesBeside = (passage: Passage, from: number, to: number): Place[] =>
  [
    titleBefore(passage, from),
    apposition(passage.text, to),
    appointed(passage.text, to),
    reversed(passage.text, from),
  ].flatMap((place) => (place ? [trimmed(passage.text, place)] : []));
