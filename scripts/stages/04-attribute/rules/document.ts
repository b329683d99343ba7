import { isDocument } from '../who/kind.ts';
import { foundByCue, isMain, type AttributionRule } from './rule.ts';

export const document: AttributionRule = {
  name: 'document',
  about: 'A text is the subject of a verb that says what stands in it.',
  examples: {
    found: [
      { text: 'The report says the bridge is safe.', source: 'The report', cue: 'says' },
      {
        text: 'The agreement sets out plans for a new bridge.',
        source: 'The agreement',
        cue: 'sets',
      },
      { text: 'The minutes list four names.', source: 'The minutes', cue: 'list' },
    ],
    silent: [
      'The report was late.',
      'The document does not specify a date.',
      'The law takes effect in May.',
    ],
  },
  find(part) {
    const cue = part.cues.find(
      (candidate) =>
        isDocument(candidate.subject.phrase) && !candidate.negated && isMain(part, candidate),
    );
    return foundByCue(part, cue);
  },
};
