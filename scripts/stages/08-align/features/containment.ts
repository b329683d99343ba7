import { sharedWords, type Feature } from './feature.ts';

const sum = (weights: Iterable<number>): number =>
  [...weights].reduce((total, weight) => total + weight, 0);

export const containment: Feature = {
  name: 'containment',
  about: 'How much of the shorter claim stands in the longer one.',
  measure(a, b) {
    const shorter = Math.min(sum(a.words.values()), sum(b.words.values()));
    return shorter === 0 ? 0 : sum(sharedWords(a.words, b.words)) / shorter;
  },
};
