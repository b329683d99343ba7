import type { Feature } from './feature.ts';

export const figures: Feature = {
  name: 'figures',
  about: 'How many figures and dates two claims share, whatever the words they are written in.',
  measure: (a, b) => [...a.figures].filter((figure) => b.figures.has(figure)).length,
};
