import { isDocument, type Cue } from '../cue.ts';
import { fromCue } from './cue-finding.ts';
import type { AttributionRule, Part } from './rule.ts';

const OPENERS = new Set([
  'that',
  'which',
  'as',
  'so',
  'than',
  'what',
  'and',
  'or',
  'but',
  'while',
  'yet',
  'nor',
]);

/** Does the cue stand in the part's main clause rather than in one that depends on another? */
export function isMain(part: Part, cue: Cue): boolean {
  const border = part.view.words[cue.subject.clause - 1];
  if (cue.subject.clause <= part.first || !border || border.start < part.start) return true;
  if (cue.subject.relative) return true;
  if (OPENERS.has(border.lemma)) {
    // "But police said": a conjunction that opens the part joins it to the sentence before.
    return cue.subject.clause - 1 <= part.first || border.lemma === 'as';
  }
  return /^[,;:—–]$/.test(border.text) || border.quoted;
}

export const reporting: AttributionRule = {
  name: 'reporting',
  about:
    'Somebody is the subject of a verb of speaking, thinking or writing, and its object is the content.',
  examples: {
    found: [
      { text: 'The mayor said the bridge was shut.', source: 'The mayor', cue: 'said' },
      {
        text: 'On Monday, Ann Doe, 41, the mayor, denied that the bridge was shut.',
        source: 'Ann Doe',
        cue: 'denied',
      },
      { text: 'Doe confirmed the closure in an email.', source: 'Doe', cue: 'confirmed' },
      { text: 'The council promised to reopen it.', source: 'The council', cue: 'promised' },
      { text: 'Engineers caution that the bridge may fall.', source: 'Engineers', cue: 'caution' },
    ],
    silent: [
      'The vote shows a divided town.',
      'She left the room before the mayor said the bridge was shut.',
      'The bridge was said to be shut.',
      'Doe did not say the bridge was shut.',
    ],
  },
  find(part) {
    const cue = part.cues.find(
      (candidate) =>
        candidate.frame !== 'before' &&
        !candidate.negated &&
        !isDocument(candidate.subject.phrase) &&
        isMain(part, candidate),
    );
    return cue && fromCue(part, cue);
  },
};
