import { inSentences } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

/** A month and a day, with or without a year. A range of days, or a day before a clock time, is left. */
const DATE =
  /\b(January|February|March|April|June|July|August|September|October|November|December|May) (\d{1,2})(?![\d:.-]|st|nd|rd|th| ?[-–]| (?:to|and|or) )(?:, (\d{4})\b)?/g;

export const dayMonth: Rewrite = {
  name: 'day-month',
  about: 'The day of a date goes before its month.',
  examples: [
    { from: 'The bridge opens on May 3 at last.', to: 'The bridge opens on 3 May at last.' },
    {
      from: 'The bridge opened on May 3, 1998, at last.',
      to: 'The bridge opened on 3 May 1998, at last.',
    },
    { from: 'The fair is on May 3-5 this year.', to: 'The fair is on May 3-5 this year.' },
  ],
  apply: (text) =>
    inSentences(text, (words) =>
      words.replace(DATE, (_, month: string, day: string, year: string | undefined) =>
        [day, month, year].filter((part) => part !== undefined).join(' '),
      ),
    ),
};
