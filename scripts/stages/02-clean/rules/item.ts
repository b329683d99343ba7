import { endsAsSentence, wordCount, type CleanRule } from '../page.ts';

export const BULLET = /^(?:[•●▪‣◦*–—-]|\d{1,2}[.)])\s+(?=\S)/;

/** A numbered line of no more words, with text under it, is a heading. */
const HEADING_WORDS = 8;

export const item: CleanRule = {
  name: 'item',
  about:
    'A line that begins with a bullet or a number is an item of a list, or, where text follows it, a numbered heading.',
  examples: {
    found: [
      {
        page: '• The bridge is closed\n• The ferry runs',
        lines: ['• The bridge is closed', '• The ferry runs'],
      },
      { page: '1. What is closed\nThe bridge is.', lines: ['1. What is closed'] },
    ],
    silent: ['-5 degrees were measured.', '1.2 million people live there.', '2025 was a dry year.'],
  },
  find: ({ lines }) =>
    lines.flatMap((line, i) => {
      if (!BULLET.test(line.text)) return [];
      const next = lines[i + 1];
      const short = !endsAsSentence(line.text) && wordCount(line.text) <= HEADING_WORDS;
      const heads = /^\d/.test(line.text) && short && next !== undefined && !BULLET.test(next.text);
      return [{ line: i, label: heads ? ('heading' as const) : ('item' as const) }];
    }),
};
