import { capitalised, type BodySentence, type Edit } from '../body.ts';
import { FULL_NAME, TITLE, TITLE_NOUN } from '../names.ts';
import type { Random } from '../random.ts';
import type { Mutation } from './mutation.ts';
import { OTHER_STATUS, otherRole } from './offices.ts';

/** How far before a title a word of its status may stand. */
const REACH = 12;

/** A title right before a full name, not behind another name or its genitive. */
const TITLED = new RegExp(
  `(?<=^|[“"(,;] ?|(?<![\\p{L}’'])\\p{Ll}+ )${TITLE}(?= ${FULL_NAME})`,
  'gu',
);
/** Capitals that belong to the sentence and not to the title. */
const OWN =
  /^(?:The|A|An|But|And|While|When|As|On|In|At|For|His|Her|Its|Their|Our|Both|With|By|After|If) /;
/** An office right behind a name: "Ada Holm, the director of the mill," or ", a senator". */
const APPOSED = new RegExp(
  `(?<=\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+, (?:(?:the|a|its|their) )?)(?!(?:the|an?|its|their) )(?:[\\p{L}-]+ ){0,3}?${TITLE_NOUN}(?=,| (?:of|for|at|in)\\b)`,
  'gu',
);
/** What begins another phrase than an office. */
const OTHER_PHRASE = /\b(?:who|which|and|an?|the|his|her|said|says|told|with|as|of)\b/;

const titledIn = ({ words, start: from }: BodySentence, random: Random): Edit[] =>
  [...words.matchAll(TITLED)].flatMap(({ 0: whole, index }): Edit[] => {
    const at = index + (OWN.exec(whole)?.[0].length ?? 0);
    const title = words.slice(at, index + whole.length);
    const near = words.slice(Math.max(0, at - REACH), at + title.length);
    const other = OTHER_STATUS.test(near) ? undefined : otherRole(title, true, random);
    if (other === undefined) return [];
    const start = from + at;
    return [{ start, end: start + title.length, words: at === 0 ? capitalised(other) : other }];
  });

const apposedIn = ({ words, start: from }: BodySentence, random: Random): Edit[] =>
  [...words.matchAll(APPOSED)].flatMap(({ 0: role, index }): Edit[] => {
    const near = words.slice(Math.max(0, index - REACH), index + role.length);
    if (OTHER_STATUS.test(near) || OTHER_PHRASE.test(role)) return [];
    const other = otherRole(role, false, random);
    const start = from + index;
    return other === undefined ? [] : [{ start, end: start + role.length, words: other }];
  });

export const role: Mutation = {
  name: 'role',
  kind: 'role',
  about:
    'An office or a rank beside a full name becomes another that the same person cannot hold as well, its deputy’s, or a former one.',
  examples: {
    changed: [
      {
        from: 'Colonel Ada Holm led the march.',
        to: 'General Ada Holm led the march.',
        words: 'General',
      },
      {
        from: 'The mill was sold by Health Minister Ada Holm.',
        to: 'The mill was sold by former Health Minister Ada Holm.',
        words: 'former Health Minister',
      },
      {
        from: 'Brack mayor Ada Holm led the march.',
        to: 'Former Brack mayor Ada Holm led the march.',
        words: 'Former Brack mayor',
      },
      {
        from: 'Ada Holm, the director of the mill, led the march.',
        to: 'Ada Holm, the former director of the mill, led the march.',
        words: 'former director',
      },
    ],
    none: [
      'President Ada Holm led the march.',
      'Former mayor Ada Holm led the march.',
      'The mayor led the march.',
      'Ada Holm, who saw the director, led the march.',
    ],
  },
  spots: (sentences, _text, random) =>
    sentences.flatMap((sentence) => [
      ...titledIn(sentence, random),
      ...apposedIn(sentence, random),
    ]),
};
