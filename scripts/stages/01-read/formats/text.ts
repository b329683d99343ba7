import type { Format } from './format.ts';

/** Plain text: one paragraph a line, or paragraphs between empty lines. */
export const text: Format = {
  name: 'text',
  extension: '.txt',
  extracted: false,
  extract: (decoded) => ({ text: decoded, metadata: {} }),
};
