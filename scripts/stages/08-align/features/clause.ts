import { cosine, type Feature } from './feature.ts';

export const clause: Feature = {
  name: 'clause',
  about: 'The same for the two clauses that are most alike: a sentence often makes several points.',
  measure(a, b) {
    let best = 0;
    for (const one of a.clauses)
      for (const other of b.clauses) best = Math.max(best, cosine(one, other));
    return best;
  },
};
