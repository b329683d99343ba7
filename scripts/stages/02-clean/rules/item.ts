import type { CleanRule } from '../page.ts';

export const BULLET = /^(?:[•●▪‣◦*–—-]|\d{1,2}[.)])\s+(?=\S)/;

export const item: CleanRule = {
  name: 'item',
  about: 'A line that begins with a bullet or a number is an item of a list.',
  examples: {
    found: [
      {
        page: '• The bridge is closed\n• The ferry runs',
        lines: ['• The bridge is closed', '• The ferry runs'],
      },
    ],
    silent: ['-5 degrees were measured.', '1.2 million people live there.', '2025 was a dry year.'],
  },
  find: ({ lines }) =>
    lines.flatMap((line, i) =>
      BULLET.test(line.text) ? [{ line: i, label: 'item' as const }] : [],
    ),
};
