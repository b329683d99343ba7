import { bodyStart, wordCount, type CleanRule } from '../page.ts';

/** Fewer words in capitals are a subheading. */
const FEWEST = 6;

export const capitals: CleanRule = {
  name: 'capitals',
  about:
    'A longer line in capitals inside the text is the headline of another story; above the text it may be the article’s own.',
  examples: {
    found: [
      {
        page: 'The old bridge over the river was closed for good by the council on Monday night.\nSTAR WEDS IN SECRET ON A BEACH\nNobody knows why.',
        lines: ['STAR WEDS IN SECRET ON A BEACH'],
      },
    ],
    silent: [
      'OLD BRIDGE OVER THE RIVER CLOSES FOR GOOD\nThe old bridge over the river was closed for good by the council on Monday night.',
      'The old bridge over the river was closed for good by the council on Monday night.\nWHAT WE KNOW SO FAR\nNobody knows why.',
    ],
  },
  find(page) {
    const body = bodyStart(page);
    return page.lines.flatMap(({ text }, i) =>
      i > body && !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && wordCount(text) >= FEWEST
        ? [{ line: i, label: 'teaser' as const }]
        : [],
    );
  },
};
