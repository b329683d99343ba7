import type { AttributionRule } from './rule.ts';

const SPEAKING = String.raw`(?:say|comment|answer|respond|reply|speak|elaborate|disclose|reveal|specify|give|provide|name|discuss|address|explain|return|identify|mention|indicate)`;
/** Words by which the outlet tells that somebody said nothing. */
const SILENCE = new RegExp(
  String.raw`\b(?:(?:did|does|do|has|have|had|would|will|could)(?: not|n['’]t)(?: immediately| yet| directly)?(?: been)? (?:${SPEAKING}|be (?:drawn|reached))|(?:declined|refused|failed) to ${SPEAKING}|(?:has|have|had) yet to ${SPEAKING}|(?:has|have|had) yet to announce|made no comment|without elaborating)\b`,
  'i',
);

export const silence: AttributionRule = {
  name: 'silence',
  about:
    '“Did not say”, “declined to comment”: that somebody was silent is the outlet’s own statement.',
  examples: {
    found: [
      { text: 'The mayor did not say when the bridge would open.', source: null, cue: null },
      { text: 'Doe declined to comment.', source: null, cue: null },
    ],
    silent: ['The mayor said it was not safe.', 'Doe declined the offer.'],
  },
  find(part) {
    const outside = part.words
      .filter((word) => !word.quoted)
      .map((word) => word.text)
      .join(' ')
      .replace(/ (?=n['’]t\b)/g, '');
    return SILENCE.test(outside)
      ? { source: null, cue: null, lemma: null, negated: true }
      : undefined;
  },
};
