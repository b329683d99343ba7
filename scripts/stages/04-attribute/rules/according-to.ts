import { readPhrase } from '../phrase.ts';
import { phraseAfter } from '../subject.ts';
import type { AttributionRule } from './rule.ts';

/** Words of the lead-in, by lemma. */
const LEAD_INS: readonly (readonly string[])[] = [
  ['accord', 'to'],
  ['in', 'the', 'word', 'of'],
  ['in', 'the', 'view', 'of'],
  ['per'],
];

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
  find(part) {
    const { words } = part.view;
    for (let i = part.first; i < part.first + part.words.length; i += 1) {
      const lead = LEAD_INS.find((lemmas) =>
        lemmas.every((lemma, k) => matches(words[i + k], lemma)),
      );
      const first = words[i];
      const last = words[i + (lead?.length ?? 0) - 1];
      if (!lead || !first || !last || first.quoted) continue;
      const next = words[i + lead.length];
      if (
        lead[0] === 'per' &&
        (next?.pos === 'NOUN' || next?.lemma === 'cent' || next?.lemma === 'capita')
      )
        continue;
      if (next?.lemma === 'plan' || next?.lemma === 'schedule') continue;
      const found = phraseAfter(words, i + lead.length);
      if (found) {
        return {
          source: found,
          cue: { start: first.start, end: last.end },
          lemma: 'say',
          negated: false,
        };
      }
      const rest = readPhrase(words.slice(i + lead.length, i + lead.length + 1));
      if (rest)
        return {
          source: { phrase: rest, apposition: null },
          cue: { start: first.start, end: last.end },
          lemma: 'say',
          negated: false,
        };
    }
    return undefined;
  },
};

function matches(word: { lemma: string; text: string } | undefined, lemma: string): boolean {
  return (
    word !== undefined &&
    (word.lemma === lemma || word.text.toLowerCase() === (lemma === 'accord' ? 'according' : lemma))
  );
}
