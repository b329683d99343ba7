import { readPhrase } from '../grammar/phrase.ts';
import type { AttributionRule } from './rule.ts';

/** Words that a name behind a dash may have. */
const LONGEST_NAME = 5;

export const signed: AttributionRule = {
  name: 'signed',
  about: 'A name behind a dash signs the quotation before it.',
  examples: {
    found: [
      { text: '“The bridge is shut and nobody cares.” — Ann Doe', source: 'Ann Doe', cue: null },
    ],
    silent: ['“The bridge is shut” — that was all.', 'The bridge is shut — Ann Doe knows.'],
  },
  find({ view: { words } }) {
    const dash = words.findLastIndex((word) => /^(?:[—–―-]|--)$/.test(word.text));
    const name = words.slice(dash + 1).filter((word) => word.text !== '.');
    if (dash < 1 || words[dash - 1]?.quoted !== true || name.length > LONGEST_NAME)
      return undefined;
    const phrase = readPhrase(name);
    if (typeof phrase?.name !== 'string' || phrase.determiner !== 'none') return undefined;
    return { source: { phrase, apposition: null }, cue: null, lemma: 'say', negated: false };
  },
};
