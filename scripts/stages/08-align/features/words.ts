import { cosine, type Feature } from './feature.ts';

export const words: Feature = {
  name: 'words',
  about: 'The share of rare words that two claims have in common (cosine of TF-IDF).',
  measure: (a, b) => cosine(a.words, b.words),
};
