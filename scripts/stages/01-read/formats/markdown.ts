import type { Format } from './format.ts';

/** Markdown is read as the text it is: its offsets are those of the file. */
export const markdown: Format = {
  name: 'markdown',
  extension: '.md',
  extracted: false,
  extract: (decoded) => ({ text: decoded, metadata: {} }),
};
