import { textOf } from '../view.ts';
import type { AttributionRule } from './rule.ts';

/** The outlet passes on what it does not vouch for, and names nobody. */
const HEARSAY =
  /\b(?:reportedly|allegedly|supposedly|purportedly|(?:is|are|was|were) (?:widely )?(?:understood|believed|thought|said|reported|rumou?red|alleged|known) to\b|it (?:is|was) (?:understood|believed|reported|claimed|alleged|thought) that)/i;

export const hearsay: AttributionRule = {
  name: 'hearsay',
  about: '“Reportedly”, “is understood to”: the outlet passes it on and names no source.',
  examples: {
    found: [
      { text: 'The bridge is reportedly shut.', source: null, cue: 'reportedly' },
      { text: 'The plan is understood to cost more.', source: null, cue: 'is understood to' },
    ],
    silent: ['The bridge is shut.', 'She understood the plan.'],
  },
  find(part) {
    const match = HEARSAY.exec(textOf(part.view.article, part));
    if (!match) return undefined;
    const start = part.start + match.index;
    const word = part.words.find((w) => w.start >= start);
    if (word?.quoted) return undefined;
    return {
      source: null,
      cue: { start, end: start + match[0].length },
      lemma: 'believe',
      negated: false,
    };
  },
};
