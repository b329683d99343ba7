import { mainSubject } from '../grammar/main-subject.ts';
import { isDocument } from '../who/kind.ts';
import type { AttributionRule } from './rule.ts';

export const colon: AttributionRule = {
  name: 'colon',
  about: 'A colon leads from what is told of somebody to their words in quotation marks.',
  examples: {
    found: [
      { text: 'Ann Doe was blunt: “The bridge is shut.”', source: 'Ann Doe', cue: null },
      { text: 'The mayor had one wish: “Open it.”', source: 'The mayor', cue: null },
    ],
    silent: [
      'The bridge has a name: “the old lady”.',
      'It was a long night: the “old lady” was shut.',
    ],
  },
  find({ view, words, first }) {
    const opens = words.findIndex((word) => word.quoted);
    const length = words[opens - 1]?.text === ':' ? opens - 1 : 0;
    if (length < 1) return undefined;
    const subject = mainSubject(view, { first, length });
    if (!subject || subject.phrase.pronoun === 'it' || isDocument(subject.phrase)) return undefined;
    const { phrase, apposition } = subject;
    return { source: { phrase, apposition }, cue: null, lemma: 'say', negated: false };
  },
};
