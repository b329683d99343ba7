import { inSentences } from '../body.ts';
import { NUMBER_WORDS } from '../number-words.ts';
import type { Rewrite } from './rewrite.ts';

/** A number word by itself before a word in lower case; "twenty-three" and "five hundred" are longer numbers, "the two" is hardly one. */
const WORD = new RegExp(
  `(?<![\\p{L}\\d-]|\\b(?:hundred|thousand|and|or|the|these|those) )(?:${Object.keys(NUMBER_WORDS).join('|')})(?= (?!(?:hundred|thousand|million|billion|dozen|to|or|and|a|o)\\b)\\p{Ll}{3,})`,
  'giu',
);

export const digits: Rewrite = {
  name: 'digits',
  about: 'Numbers in words are told in digits.',
  examples: [
    { from: 'The fire killed twelve people.', to: 'The fire killed 12 people.' },
    {
      from: 'Twenty-three boats and five hundred people came.',
      to: 'Twenty-three boats and five hundred people came.',
    },
  ],
  apply: (text) =>
    inSentences(text, (words) =>
      words.replace(WORD, (word) => String(NUMBER_WORDS[word.toLowerCase()] ?? word)),
    ),
};
