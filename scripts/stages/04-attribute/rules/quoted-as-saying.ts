import { subjectOf } from '../grammar/subject.ts';
import { foundBy, type AttributionRule } from './rule.ts';

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
  find({ view: { words }, first, end }) {
    const at = words.findIndex(
      (word, i) =>
        i >= first &&
        word.text === 'quoted' &&
        words[i + 1]?.lemma === 'as' &&
        words[i + 2]?.text === 'saying',
    );
    const verb = words[at];
    const last = words[at + 2];
    if (!verb || !last || last.end > end) return undefined;
    const subject = subjectOf(words, at);
    return (
      subject && { ...foundBy(verb, 'say', subject), cue: { start: verb.start, end: last.end } }
    );
  },
};
