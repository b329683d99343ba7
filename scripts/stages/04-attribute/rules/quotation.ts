import { foundByCue, isMain, type AttributionRule } from './rule.ts';

export const quotation: AttributionRule = {
  name: 'quotation',
  about: 'A verb of speaking stands beside the quotation, with its subject before or behind it.',
  examples: {
    found: [
      { text: '“The bridge is shut,” Ann Doe said.', source: 'Ann Doe', cue: 'said' },
      { text: '“The bridge is shut,” said Ann Doe, the mayor.', source: 'Ann Doe', cue: 'said' },
      { text: '“The bridge,” she insisted, “is shut.”', source: 'she', cue: 'insisted' },
      { text: 'Doe told reporters it was “shut for good”.', source: 'Doe', cue: 'told' },
    ],
    silent: ['The “bridge of sighs” was closed on Monday.', 'She read “The Bridge” on Monday.'],
  },
  find(part) {
    if (!part.words.some((word) => word.quoted)) return undefined;
    const cues = part.cues.filter((cue) => !cue.negated);
    const borders = (i: number): boolean => part.view.words[i]?.quoted === true;
    // Best is a cue that touches its quotation, then one that leads into it.
    const touching = cues.find((cue) =>
      borders((cue.subject.inverted ? cue.verb : cue.subject.clause) - 1),
    );
    const chosen = touching ?? cues.find((cue) => cue.frame === 'quotation' && isMain(part, cue));
    return foundByCue(part, chosen);
  },
};
