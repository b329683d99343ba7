import { readPhrase } from '../grammar/phrase.ts';
import { words as wordSet } from '../lexicon/words.ts';
import type { Word } from '../view.ts';
import { canSpeak } from '../who/kind.ts';
import { foundBy, type AttributionRule } from './rule.ts';

/** Nouns for an act of saying or thinking, whose content follows with "that". */
const NOUNS = wordSet(
  'claim assertion allegation contention suggestion warning insistence belief view statement announcement admission argument accusation declaration promise pledge fear hope complaint',
);
/** Words that the owner may have: "the deputy mayor of Aldport". */
const REACH = 5;

/** Index of the first word of the owner that ends before `end`: back to a verb, a mark or a preposition. */
function ownerStart(words: readonly Word[], end: number): number {
  let start = end;
  while (
    start > 0 &&
    words[start]?.pos !== 'DET' &&
    end - start < REACH &&
    ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(words[start - 1]?.pos ?? '')
  )
    start -= 1;
  return start;
}

export const nounCue: AttributionRule = {
  name: 'noun-cue',
  about:
    'A noun of saying, with its owner before it and “that” behind it, leads into the owner’s words.',
  examples: {
    found: [
      {
        text: 'Nobody shares the mayor’s belief that the bridge is safe.',
        source: 'the mayor',
        cue: 'belief',
      },
    ],
    silent: [
      'The mayor’s belief in the bridge is well known.',
      'The claim that the bridge is safe was made twice.',
    ],
  },
  find({ view: { words }, words: { length }, first }) {
    for (let i = first + 1; i < first + length - 1; i += 1) {
      const noun = words[i];
      const owner = words[i - 1];
      if (!noun || !owner || noun.quoted || !NOUNS.has(noun.lemma)) continue;
      if (words[i + 1]?.lemma !== 'that') continue;
      if (!/^['’]s?$/.test(owner.text)) continue;
      const phrase = readPhrase(words.slice(ownerStart(words, i - 1), i - 1));
      if (phrase && canSpeak(phrase)) return foundBy(noun, 'believe', { phrase, apposition: null });
    }
    return undefined;
  },
};
