import { inSentences } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

const IRREGULAR: Readonly<Record<string, string>> = { "won't": 'will not', "can't": 'cannot' };
const SHORT =
  /\b(?:(?:did|does|do|is|are|was|were|has|have|had|would|could|should)n['’]t|won['’]t|can['’]t)\b/g;
/** "Didn't he say so?" has its subject between the two. */
const asks = (words: string): boolean => words.includes('?');

export const contractions: Rewrite = {
  name: 'contractions',
  about: 'Contracted negations are written out.',
  examples: [
    { from: 'The council didn’t sell the mill.', to: 'The council did not sell the mill.' },
    { from: 'The mill won’t close.', to: 'The mill will not close.' },
    { from: 'Didn’t the council sell the mill?', to: 'Didn’t the council sell the mill?' },
  ],
  apply: (text) =>
    inSentences(text, (words) =>
      asks(words)
        ? words
        : words.replace(SHORT, (form) => {
            const plain = form.replace('’', "'");
            return IRREGULAR[plain] ?? plain.replace("n't", ' not');
          }),
    ),
};
