import { capitalised, inSentences } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

/** A longer sentence may have several verbs, and the day would go over to another one. */
const MOST_WORDS = 20;
const LAST =
  /^([^,;:"“”()]+) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|on (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|last (?:week|month|year|night))\.$/;
const SECOND_CLAUSE =
  /\b(?:that|who|which|and|but|when|while|after|before|to|if|because|as|than|said|says|told)\b/;
/** "By last night": the words before the day belong to it. */
const LEADING = /\b(?:by|until|till|since|of|from|for|before|after|on|in|at|through|late|early)$/;

export const timeFirst: Rewrite = {
  name: 'time-first',
  about: 'The day at the end of a short sentence goes to its beginning.',
  examples: [
    { from: 'The council sold the mill on Monday.', to: 'On Monday, the council sold the mill.' },
    {
      from: 'Ada Holm said that she would sell the mill on Monday.',
      to: 'Ada Holm said that she would sell the mill on Monday.',
    },
  ],
  apply: (text) =>
    inSentences(text, (words, { tokens }) => {
      const [, main, day] = LAST.exec(words) ?? [];
      if (main === undefined || day === undefined || SECOND_CLAUSE.test(main)) return words;
      if (main.split(' ').length > MOST_WORDS) return words;
      // With a second verb the day may be that one's.
      if (tokens.filter(({ pos }) => pos === 'VERB').length > 1) return words;
      if (LEADING.test(main)) return words;
      const named = tokens[0]?.pos === 'PROPN' || /^I\b/.test(main);
      const rest = named ? main : main.charAt(0).toLowerCase() + main.slice(1);
      return `${capitalised(day)}, ${rest}.`;
    }),
};
