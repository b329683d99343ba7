import type { FactOf } from '../../../../src/domain/index.ts';
import type { Dimension, Passage } from '../dimension.ts';
import { BECOMES, NAME } from '../people/people.ts';
import { readRole } from '../people/roles.ts';

/** Capitalised words in a row: a title may run on into the name. */
const MENTION = new RegExp(String.raw`(?<![\p{L}’'-])${NAME}(?: ${NAME})*`, 'gu');
const WORDS_BEFORE = /(?:(?<![\p{L}’'-])\p{L}[\p{L}.’'-]* ){1,6}$/u;
/** Parts of speech that no role contains, save for the words of status that the tagger takes for verbs. */
const OUTSIDE = /^(?:VERB|AUX|ADP|DET|PRON|CCONJ|SCONJ|PART|ADV|NUM|INTJ)$/;
const STATUS_WORD =
  /^(?:former|ex|then|acting|interim|incoming|retired|late|ousted|(?:[a-z]+-)?(?:designate|elect))$/i;

const APPOSITION =
  /^(?:, (?:aged )?\d{1,3})?, (?:who (?:is|was|has been|had been|became) )?(?:(?:the|an?|its|his|her|their) |[\p{L} ]{1,30}[’']s )?((?:[\p{L}][\p{L}.’'-]* ){0,4}?\p{L}[\p{L}-]*)(?= of | for | at | in | with | from | and | who | representing | on |[,.;”"]|$)/u;
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

/** The words straight before a name that belong to its noun phrase: "former deputy mayor". */
function titleBefore({ text, start, tokens }: Passage, name: number): Place | null {
  const words = WORDS_BEFORE.exec(text.slice(Math.max(0, name - 80), name))?.[0];
  if (words === undefined) return null;
  const from = name - words.length;
  const stop = tokens.findLast(
    (token) =>
      token.start - start >= from &&
      token.end - start <= name &&
      OUTSIDE.test(token.pos) &&
      !STATUS_WORD.test(token.text),
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

export const role: Dimension = {
  name: 'role',
  about:
    'The office or occupation that a text gives a person: before the name, beside it or in “who was the …”; current, former, acting or designate.',
  examples: {
    found: [
      { text: 'Health Minister Ada Holm spoke.', finds: ['Ada Holm: health minister'] },
      {
        text: 'They named former deputy mayor Ada Holm.',
        finds: ['Ada Holm: deputy mayor (former)'],
      },
      { text: 'Ada Holm, the mayor of Brack, agreed.', finds: ['Ada Holm: mayor'] },
      { text: 'The mayor of Brack, Ada Holm, agreed.', finds: ['Ada Holm: mayor'] },
      {
        text: 'Acting Chief Executive Ada Holm left.',
        finds: ['Ada Holm: chief executive (acting)'],
      },
      {
        text: 'Ada Holm, 44, who was the club’s treasurer, resigned.',
        finds: ['Ada Holm: treasurer'],
      },
      { text: 'Ex-governor Ada Holm left.', finds: ['Ada Holm: governor (former)'] },
      {
        text: 'Mayor-designate Ada Holm will be sworn in.',
        finds: ['Ada Holm: mayor (designate)'],
      },
      {
        text: 'Ada Holm was named acting director of the zoo.',
        finds: ['Ada Holm: director (acting)'],
      },
      {
        text: 'The head of operations, Ada Holm, agreed.',
        finds: ['Ada Holm: head of operations'],
      },
      {
        text: 'The governor’s chief adviser Ada Holm flew in.',
        finds: ['Ada Holm: chief adviser'],
      },
    ],
    silent: [
      'Ada Holm, who lives in Brack, agreed.',
      'The ministers met Ada Holm on Monday.',
      'Ada Holm, speaking to reporters, agreed.',
      'Ada Holm was named in the report.',
      'Ada Holm became ill.',
    ],
  },
  find(passage) {
    const { text, start, people } = passage;
    return [...text.matchAll(MENTION)].flatMap((mention): FactOf<'role'>[] => {
      const named = people.named(mention[0]);
      if (!named) return [];
      const name = mention.index + named.offset;
      const end = mention.index + mention[0].length;
      return [
        titleBefore(passage, name),
        apposition(text, end),
        appointed(text, end),
        reversed(text, name),
      ].flatMap((found): FactOf<'role'>[] => {
        const place = found && trimmed(text, found);
        const read = place && readRole(place.words);
        if (!place || !read) return [];
        const from = start + place.start;
        const to = from + place.words.length;
        return [
          {
            dimension: 'role',
            start: from,
            end: to,
            surface: place.words,
            person: named.person,
            ...read,
          },
        ];
      });
    });
  },
};
