import { isPassive } from '../cue.ts';
import { subjectOf } from '../subject.ts';
import type { AttributionRule } from './rule.ts';

const LABELS = new Set(['call', 'describe', 'term', 'dub', 'label', 'see', 'regard']);

export const labelled: AttributionRule = {
  name: 'labelled',
  about: '“What she called …”: the words that follow are hers.',
  examples: {
    found: [
      { text: 'Doe attacked what she called a “rotten” deal.', source: 'she', cue: 'called' },
      { text: 'Doe welcomed what he described as progress.', source: 'he', cue: 'described' },
    ],
    silent: ['Nobody knew what the bridge was called.', 'She described the bridge.'],
  },
  find(part) {
    const { words } = part.view;
    for (let i = part.first + 2; i < part.first + part.words.length; i += 1) {
      const word = words[i];
      if (!word || word.quoted || !LABELS.has(word.lemma) || word.pos !== 'VERB') continue;
      if (isPassive(words, i)) continue;
      const what = words.findLastIndex((w, k) => k < i && k >= i - 6 && w.lemma === 'what');
      if (what < 0) continue;
      const subject = subjectOf(words, i);
      if (subject && subject.clause === what + 1) {
        return {
          source: { phrase: subject.phrase, apposition: subject.apposition },
          cue: { start: word.start, end: word.end },
          lemma: word.lemma,
          negated: false,
        };
      }
    }
    return undefined;
  },
};
