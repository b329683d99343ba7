import { foundByCue, type AttributionRule } from './rule.ts';

export const quotedFragment: AttributionRule = {
  name: 'quoted-fragment',
  about:
    'A verb of speaking inside the sentence leads into the words that stand in quotation marks.',
  examples: {
    found: [
      {
        text: 'She left after the reports, which she said were “nonsense”.',
        source: 'she',
        cue: 'said',
      },
    ],
    silent: ['She left after the “reports”.'],
  },
  find: (part) =>
    foundByCue(
      part,
      part.cues.find((cue) => cue.frame === 'quotation' && !cue.negated),
    ),
};
