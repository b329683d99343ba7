import { isDocument } from '../who/kind.ts';
import { foundByCue, isMain, type AttributionRule } from './rule.ts';

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
    return foundByCue(part, cue);
  },
};
