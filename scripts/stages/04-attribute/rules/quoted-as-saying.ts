import { phraseAfter } from '../grammar/clause.ts';
import { subjectOf } from '../grammar/subject.ts';
import { foundBy, type AttributionRule } from './rule.ts';

/** Words between "quoted" and "as": a name with its office. */
const REACH = 10;

export const quotedAsSaying: AttributionRule = {
  name: 'quoted-as-saying',
  about: 'Somebody “was quoted as saying” it, or an outlet quotes them as saying it.',
  examples: {
    found: [
      {
        text: 'The mayor was quoted as saying the bridge was shut.',
        source: 'The mayor',
        cue: 'quoted as saying',
      },
      {
        text: 'The Echo quoted Ann Doe, the mayor, as promising that the bridge would open.',
        source: 'Ann Doe',
        cue: 'as promising',
      },
    ],
    silent: ['The price was quoted as ten pounds.'],
  },
  find({ view: { words }, first, end }) {
    const quoted = words.findIndex(
      (word, i) => i >= first && word.lemma === 'quote' && !word.quoted,
    );
    const as = words.findIndex(
      (word, i) =>
        i > quoted &&
        i <= quoted + REACH &&
        word.lemma === 'as' &&
        words[i + 1]?.text.endsWith('ing') === true,
    );
    const [verb, last] = [words[quoted], words[as + 1]];
    if (!verb || as < 0 || !last || last.end > end) return undefined;
    const direct = as === quoted + 1;
    const source = direct ? subjectOf(words, quoted) : phraseAfter(words.slice(0, as), quoted + 1);
    const start = direct ? verb.start : (words[as]?.start ?? last.start);
    return source && { ...foundBy(verb, last.lemma, source), cue: { start, end: last.end } };
  },
};
