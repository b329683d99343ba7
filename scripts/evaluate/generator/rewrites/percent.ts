import { inSentences } from '../body.ts';
import { pick } from '../random.ts';
import type { Rewrite } from './rewrite.ts';

const SHARE = /(?<=\d) ?(?:%|percent\b|per cent\b)/g;

export const percent: Rewrite = {
  name: 'percent',
  about: 'A share is told with the sign or with either spelling of the word.',
  examples: [
    { from: 'Some 40 percent of the boats sank.', to: 'Some 40% of the boats sank.' },
    { from: 'Four percent of the boats sank.', to: 'Four percent of the boats sank.' },
  ],
  apply: (text, random) =>
    inSentences(text, (words) =>
      words.replace(SHARE, (form) => pick(random, ['%', ' per cent', ' percent']) ?? form),
    ),
};
