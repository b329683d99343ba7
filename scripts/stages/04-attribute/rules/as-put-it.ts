import { phraseAfter } from '../grammar/clause.ts';
import { foundBy, type AttributionRule } from './rule.ts';

/** Words between "as" and its verb: a name with an apposition. */
const REACH = 12;

export const asPutIt: AttributionRule = {
  name: 'as-put-it',
  about: '“As the mayor put it”: the words around it are the mayor’s.',
  examples: {
    found: [
      { text: 'The bridge is gone, as Ann Doe, the mayor, put it.', source: 'Ann Doe', cue: 'put' },
      { text: 'As the mayor put it, the bridge is gone.', source: 'the mayor', cue: 'put' },
    ],
    silent: ['As the crew put it back, the bridge fell.', 'The mayor put it on the table.'],
  },
  find({ view: { words }, words: { length }, first }) {
    for (let i = first; i < first + length; i += 1) {
      const as = words[i];
      if (as?.text.toLowerCase() !== 'as' || as.quoted) continue;
      const put = words.findIndex(
        (word, k) =>
          k > i + 1 && k <= i + REACH && word.lemma === 'put' && words[k + 1]?.lemma === 'it',
      );
      const verb = words[put];
      const closes = words[put + 2];
      // "put it back", "put it on the table": something was put somewhere.
      const elsewhere = closes?.pos === 'ADV' || closes?.pos === 'ADP';
      const timed = closes?.lemma === 'on' && words[put + 3]?.pos === 'PROPN';
      if (!verb || verb.quoted || (elsewhere && !timed)) continue;
      const source = phraseAfter(words.slice(0, put), i + 1);
      if (source) return foundBy(verb, 'say', source);
    }
    return undefined;
  },
};
