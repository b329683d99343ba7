import { subjectOf } from '../grammar/subject.ts';
import { isPassive } from '../grammar/verb-form.ts';
import { words as wordSet } from '../lexicon/words.ts';
import { foundBy, type AttributionRule } from './rule.ts';

const LABELS = wordSet('call describe term dub label see regard');
/** Words between "what" and its verb. */
const REACH = 6;

export const labelled: AttributionRule = {
  name: 'labelled',
  about: '“What she called …”: the words that follow are hers.',
  examples: {
    found: [
      { text: 'Doe attacked what she called a “rotten” deal.', source: 'she', cue: 'called' },
      { text: 'Doe welcomed what he described as progress.', source: 'he', cue: 'described' },
    ],
    silent: [
      'The town held what critics call a sham vote.',
      'Nobody knew what the bridge was called.',
      'She described the bridge.',
    ],
  },
  find({ view: { words }, words: { length }, first }) {
    for (let i = first + 2; i < first + length; i += 1) {
      const word = words[i];
      if (!word || word.quoted || word.pos !== 'VERB' || !LABELS.has(word.lemma)) continue;
      const what = words.findLastIndex((w, k) => k < i && k >= i - REACH && w.lemma === 'what');
      const subject = what < 0 || isPassive(words, i) ? undefined : subjectOf(words, i);
      // "what critics call a sham" is hearsay of the outlet's own sentence; "what he called" is its subject's.
      const own = subject?.phrase.pronoun !== null || words[i + 1]?.quoted === true;
      if (subject?.clause === what + 1 && own) return foundBy(word, word.lemma, subject);
    }
    return undefined;
  },
};
