import { inSentences } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

export const quotationMarks: Rewrite = {
  name: 'quotation-marks',
  about: 'Straight quotation marks become curly ones, where a sentence has them in pairs.',
  examples: [
    {
      from: 'Ada Holm called it "a fine mill" then.',
      to: 'Ada Holm called it “a fine mill” then.',
    },
    { from: '"It was a fine mill. It is no more.', to: '"It was a fine mill. It is no more.' },
  ],
  apply: (text) =>
    inSentences(text, (words) =>
      words.split('"').length % 2 === 1 ? words.replace(/"([^"]*)"/g, '“$1”') : words,
    ),
};
