import { subjectOf } from '../subject.ts';
import type { AttributionRule } from './rule.ts';

export const quotedAsSaying: AttributionRule = {
  name: 'quoted-as-saying',
  about: 'Somebody “was quoted as saying” it.',
  examples: {
    found: [
      {
        text: 'The mayor was quoted as saying the bridge was shut.',
        source: 'The mayor',
        cue: 'quoted as saying',
      },
    ],
    silent: ['The price was quoted as ten pounds.'],
  },
  find(part) {
    const { words } = part.view;
    const at = words.findIndex(
      (word, i) =>
        i >= part.first &&
        word.text === 'quoted' &&
        words[i + 1]?.lemma === 'as' &&
        words[i + 2]?.text === 'saying',
    );
    const first = words[at];
    const last = words[at + 2];
    if (!first || !last || first.end > part.end) return undefined;
    const subject = subjectOf(words, at);
    return (
      subject && {
        source: { phrase: subject.phrase, apposition: subject.apposition },
        cue: { start: first.start, end: last.end },
        lemma: 'say',
        negated: false,
      }
    );
  },
};
