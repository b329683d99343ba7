import { inSentences } from '../body.ts';
import { pick } from '../random.ts';
import type { Rewrite } from './rewrite.ts';

/** Verbs of telling that vouch for no more and no less than each other. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  said: ['stated', 'remarked'],
  says: ['states'],
  insisted: ['maintained'],
  noted: ['pointed out'],
};
/** Followed by a clause or by the end of it; "said to be" and "noted a change" are other uses. */
const CUE =
  /(?<=["”,] (?:\S+ ){0,3}|\p{Lu}\S* |\b(?:he|she|they|it) )\b(?:said|says|insisted|noted)\b(?= that\b|[.,])/giu;

export const cueVerbs: Rewrite = {
  name: 'cue-verbs',
  about: 'A verb of telling gives way to a synonym.',
  examples: [
    {
      from: 'Ada Holm said that the bridge is shut.',
      to: 'Ada Holm stated that the bridge is shut.',
    },
    { from: '“The bridge is shut,” she said.', to: '“The bridge is shut,” she stated.' },
    { from: 'The bridge is said to be shut.', to: 'The bridge is said to be shut.' },
  ],
  apply: (text, random) =>
    inSentences(text, (words) =>
      words.replace(CUE, (cue) => pick(random, SYNONYMS[cue] ?? []) ?? cue),
    ),
};
