import { inSentences } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

const MILLION = 1_000_000;
/** Millions without money before them: "3.4 million people". A torn decimal ("12. 5 million") is none. */
const FIGURE =
  /(?<=\p{L} )(\d{1,3}(?:\.\d{1,3})?) million(?= \p{Ll}{3,})(?! (?:dollars|euros|pounds|to|or|and)\b)/gu;

export const magnitudes: Rewrite = {
  name: 'magnitudes',
  about: 'Millions of things are written out in digits.',
  examples: [
    { from: 'About 3.4 million people live there.', to: 'About 3,400,000 people live there.' },
    {
      from: 'About 12. 5 million people live there.',
      to: 'About 12. 5 million people live there.',
    },
    { from: 'It cost $3.4 million last year.', to: 'It cost $3.4 million last year.' },
  ],
  apply: (text) =>
    inSentences(text, (words) =>
      words.replace(FIGURE, (_, figure: string) =>
        Math.round(Number(figure) * MILLION).toLocaleString('en-US'),
      ),
    ),
};
