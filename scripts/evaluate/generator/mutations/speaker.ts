import type { BodySentence, Edit } from '../body.ts';
import { FULL_NAME, TITLE, TITLE_NOUN } from '../names.ts';
import { pick, type Random } from '../random.ts';
import type { Mutation } from './mutation.ts';

/** Shorter sentences are words that anybody may say. */
const LEAST_WORDS = 8;
const CUE =
  '(?:said|says|told|tells|added|insisted|explained|argued|warned|claimed|noted|stated|wrote|testified|remarked|suggested|maintained)';
const QUOTATION = /["“][^"“”]*["”]/gu;
/** A title and an apposition go with the name: that nothing is told of the other person is no disagreement. */
const FORMS = [
  `(?<=^|["”,.] )(?:${TITLE} )?NAME(?:, [^,“”".]+,)?(?= ${CUE}\\b)`,
  `(?<=["”] ${CUE} )(?:${TITLE} )?NAME(?:, [^“”".]+)?(?=\\.|$)`,
  `(?<=\\b[Aa]ccording to )(?:${TITLE} )?NAME(?:, [^,“”".]+)?(?=[.,])`,
];
/** Names that are people's: beside a verb of telling, or behind a title. */
const PERSON = new RegExp(
  `(?:${TITLE}|\\b${CUE}) (?<titled>${FULL_NAME})|(?<!\\b(?:of|in|at|from|for) )(?<named>${FULL_NAME})(?=,? ${CUE}\\b)`,
  'gu',
);
/** Names of no person, and words that only look like one. */
const NO_PERSON = new RegExp(
  `\\b(?:${TITLE_NOUN}|Council|Department|Group|University|News|Radio|Times|Post|Press|Court|Bank|Party|Union|Police|Office|Agency|Ministry|House|Street|City|County|Hospital|Commission|Committee|Association|Coastguard|Company|Service|Board|Authority|Institute|Foundation|Society|School|Patrol|Highway|Associated|Inc|Corp|The|On|But|And|In|As)\\b|day\\b|[’']s$`,
);
/** People whom no article names, for one that names nobody else. */
const INVENTED = ['Jonas Ekwall', 'Mira Tolland', 'Oskar Venning'];
/** Words that mean the speaker: they would stand for another one. */
const PRONOUN = /\b(?:he|she|his|her|him|himself|herself)\b/i;

const namesIn = (sentences: readonly BodySentence[]): string[] => [
  ...new Set(
    sentences
      .flatMap(({ words }) => [...words.matchAll(PERSON)])
      .map(({ groups }) => groups?.titled ?? groups?.named ?? '')
      .filter((name) => name !== '' && !NO_PERSON.test(name)),
  ),
];

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** The words of a sentence that name its speaker: in full, or by the surname of one named in full. */
function speakerOf(
  words: string,
  names: readonly string[],
): { words: string; name: string } | null {
  for (const name of names) {
    for (const form of FORMS) {
      const pattern = form.replace('NAME', `(?:${name}|${surnameOf(name)})`);
      const found = new RegExp(pattern, 'u').exec(words);
      if (found) return { words: found[0], name };
    }
  }
  return null;
}

/** Would words elsewhere that give only the surname lose the person they stand for? */
const leavesAlone = (text: string, named: string, name: string): boolean =>
  named.includes(name) && text.split(name).length === 2 && text.split(surnameOf(name)).length > 2;

/** Would another sentence change hands, too: one that goes on with the speaker or with the quotation? */
function goesOn(words: string, next: string): boolean {
  const bare = words.replace(QUOTATION, '');
  const open = /["“”]/.test(bare) || PRONOUN.test(bare);
  const unsigned = /^["“]/.test(next) && !new RegExp(`\\b${CUE}\\b`).test(next);
  return open || unsigned || PRONOUN.test(next) || /^[^"“]*”/.test(next);
}

function spotAt(
  sentence: BodySentence,
  next: string,
  names: readonly string[],
  text: string,
  random: Random,
): Edit[] {
  const { words, start, end } = sentence;
  const found = speakerOf(words, names);
  if (!found || leavesAlone(text, found.words, found.name) || goesOn(words, next)) return [];
  if (words.replace(found.words, '').trim().split(/\s+/).length < LEAST_WORDS) return [];
  const parts = found.name.split(' ');
  const others = names.filter(
    (name) =>
      !name.split(' ').some((part) => parts.includes(part)) && !words.includes(surnameOf(name)),
  );
  const other = pick(random, others.length > 0 ? others : INVENTED);
  return other === undefined
    ? []
    : [{ start, end, words: words.replace(found.words, () => other) }];
}

export const speaker: Mutation = {
  name: 'speaker',
  kind: 'attribution',
  about:
    'What a person said, in the same words or not, is given to another person; the words changed are all of its sentence.',
  examples: {
    changed: [
      {
        from: '“This is the coldest winter that I have seen,” said Ada Holm.\nPer Lund said that the mill is shut.\n',
        to: '“This is the coldest winter that I have seen,” said Per Lund.\nPer Lund said that the mill is shut.\n',
        words: '“This is the coldest winter that I have seen,” said Per Lund.',
      },
      {
        from: '“This is the coldest winter that I have seen,” Mayor Ada Holm said.\nPer Lund said that the mill is shut.\n',
        to: '“This is the coldest winter that I have seen,” Per Lund said.\nPer Lund said that the mill is shut.\n',
        words: '“This is the coldest winter that I have seen,” Per Lund said.',
      },
      {
        from: 'Ada Holm said that the mill in Brack is shut for the winter.',
        to: 'Jonas Ekwall said that the mill in Brack is shut for the winter.',
        words: 'Jonas Ekwall said that the mill in Brack is shut for the winter.',
      },
    ],
    none: [
      '“A cold winter,” said Ada Holm.\nPer Lund said that the mill is shut.\n',
      '“This is the coldest winter that I have seen,” said Ada Holm.\nShe owns it.\nPer Lund spoke.\n',
      'Ada Holm said that she will shut the mill in Brack for the winter.',
    ],
  },
  spots(sentences, text, random) {
    const names = namesIn(sentences);
    return sentences.flatMap((sentence, i) =>
      spotAt(sentence, sentences[i + 1]?.words ?? '', names, text, random),
    );
  },
};
