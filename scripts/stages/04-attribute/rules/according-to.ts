import { phraseAfter } from '../grammar/clause.ts';
import { words as wordSet } from '../lexicon/words.ts';
import type { Word } from '../view.ts';
import { foundBy, type AttributionRule } from './rule.ts';

/** Words that lead in the source, in lower case. */
const LEAD_INS = ['according to', 'in the words of', 'in the view of', 'per'].map((words) =>
  words.split(' '),
);
/** What things go according to, and what they cost per, is no source. */
const NO_SOURCE = wordSet('plan schedule cent capita');

function leadInAt(words: readonly Word[], i: number): number {
  const found = LEAD_INS.find((lead) =>
    lead.every((text, k) => words[i + k]?.text.toLowerCase() === text),
  );
  return found?.length ?? 0;
}

export const accordingTo: AttributionRule = {
  name: 'according-to',
  about: '“According to” and its like name the source.',
  examples: {
    found: [
      {
        text: 'The bridge is shut, according to the mayor.',
        source: 'the mayor',
        cue: 'according to',
      },
      {
        text: 'According to a report, the bridge is shut.',
        source: 'a report',
        cue: 'According to',
      },
    ],
    silent: ['The work went according to plan.', 'It costs five pounds per day.'],
  },
  find({ view: { words }, words: { length }, first }) {
    for (let i = first; i < first + length; i += 1) {
      const verb = words[i];
      const next = i + leadInAt(words, i);
      const last = words[next - 1];
      if (!verb || !last || verb.quoted || next === i) continue;
      const unit = next === i + 1 && words[next]?.pos === 'NOUN';
      const source =
        unit || NO_SOURCE.has(words[next]?.lemma ?? '') ? undefined : phraseAfter(words, next);
      if (source)
        return { ...foundBy(verb, 'say', source), cue: { start: verb.start, end: last.end } };
    }
    return undefined;
  },
};
