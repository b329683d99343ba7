import { foundByCue, type AttributionRule } from './rule.ts';

export const trailing: AttributionRule = {
  name: 'trailing',
  about: 'Subject and verb of speaking stand behind what is said, or in the middle of it.',
  examples: {
    found: [
      { text: 'The bridge is shut, police said on Monday.', source: 'police', cue: 'said' },
      {
        text: 'The bridge was shut, its designer, Ann Doe, said.',
        source: 'its designer',
        cue: 'said',
      },
      { text: 'The bridge, officials say, is shut for good.', source: 'officials', cue: 'say' },
    ],
    silent: ['On Monday, police closed the bridge.', 'When it rained, the mayor said nothing.'],
  },
  find(part) {
    const cue = part.cues.find((candidate) => candidate.frame === 'before' && !candidate.negated);
    return foundByCue(part, cue);
  },
};
