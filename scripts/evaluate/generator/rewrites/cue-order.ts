import { inSentences } from '../body.ts';
import type { Rewrite } from './rewrite.ts';

/** A quotation, then a full name and its verb, at the end of the sentence. */
const TAIL = /([,?!] ?["”]) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}) (said|says|added)\.$/u;

export const cueOrder: Rewrite = {
  name: 'cue-order',
  about: 'Behind a quotation the verb of telling goes before the name.',
  examples: [
    { from: '“The bridge is shut,” Ada Holm said.', to: '“The bridge is shut,” said Ada Holm.' },
    { from: 'The bridge is shut, Ada Holm said.', to: 'The bridge is shut, Ada Holm said.' },
  ],
  apply: (text) => inSentences(text, (words) => words.replace(TAIL, '$1 $3 $2.')),
};
