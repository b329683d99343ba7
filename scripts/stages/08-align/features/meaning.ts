import type { Feature } from './feature.ts';

export const meaning: Feature = {
  name: 'meaning',
  about: 'How alike a sentence encoder finds two claims (cosine of their vectors).',
  measure({ meaning: a }, { meaning: b }) {
    let cosine = 0;
    for (let i = 0; i < a.length; i += 1) cosine += (a[i] ?? 0) * (b[i] ?? 0);
    return Math.max(0, cosine);
  },
};
