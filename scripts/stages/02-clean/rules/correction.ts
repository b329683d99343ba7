import type { CleanRule } from '../page.ts';

const NOTE =
  /^(?:[•*·]\s*)?(?:corrections?\b\s*[:(]|clarifications?\b\s*[:(]|editor[’']s note\b|(?:this|the) (?:article|story|report|piece|post) (?:was|has been) (?:amended|updated|corrected)|an earlier version of this )/i;

export const correction: CleanRule = {
  name: 'correction',
  about:
    'A note in which the outlet corrects its own article stays in the text, marked as a correction.',
  examples: {
    found: [
      {
        page: 'The bridge opened on Monday.\nCorrection: An earlier version gave the wrong day.',
        lines: ['Correction: An earlier version gave the wrong day.'],
      },
      {
        page: '• This article was amended on 3 May 2025 to remove a name.',
        lines: ['• This article was amended on 3 May 2025 to remove a name.'],
      },
    ],
    silent: ['Corrections officers walked out on Monday.', 'The bill was amended on Tuesday.'],
  },
  find: ({ lines }) =>
    lines.flatMap((line, i) =>
      NOTE.test(line.text) ? [{ line: i, label: 'correction' as const }] : [],
    ),
};
