import { bodyStart, endsAsSentence, wordCount, type CleanRule } from '../page.ts';

/** Fewer words are a section's name, more are a paragraph. */
const FEWEST = 4;
const MOST = 30;

export const headline: CleanRule = {
  name: 'headline',
  about:
    'The first line above the text that is neither furniture nor a full sentence; what stands beside it in the head of the page is left out.',
  examples: {
    found: [
      {
        page: 'LOCAL NEWS\nOld bridge closes for good\nThe old bridge over the river was closed for good by the council on Monday night.',
        lines: ['LOCAL NEWS', 'Old bridge closes for good'],
        states: { headline: 'Old bridge closes for good' },
      },
    ],
    silent: [
      'The old bridge over the river was closed for good by the council on Monday night.\nOld bridge',
    ],
  },
  find(page) {
    const head = page.lines
      .slice(0, bodyStart(page))
      .flatMap((line, i) => (page.labels.has(i) ? [] : [{ ...line, i }]));
    if (head.length === 0 || bodyStart(page) === page.lines.length) return [];
    const titles = head.filter(
      ({ text }) =>
        wordCount(text) >= FEWEST &&
        wordCount(text) <= MOST &&
        (!endsAsSentence(text) || /[?!]$/.test(text)),
    );
    // Above its byline or date stands the headline; without one, a motto comes after it.
    const signed = titles.find(({ i }) => /^(?:byline|date)$/.test(page.labels.get(i + 1) ?? ''));
    const title = signed ?? titles[0];
    if (!title) return [];
    const upTo = head.filter(
      ({ i, text }) => i < title.i || text.replace(/^[•*·\s]+/, '') === title.text,
    );
    return [
      ...upTo
        .filter(({ i }) => i !== title.i)
        .map(({ i }) => ({ line: i, label: 'furniture' as const })),
      { line: title.i, label: 'headline' as const, states: { headline: title.text } },
    ];
  },
};
