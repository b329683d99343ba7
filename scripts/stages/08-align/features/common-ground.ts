import { commonGround as measure, type Feature } from './feature.ts';

export const commonGround: Feature = {
  name: 'common ground',
  about: 'How many rare words two claims share, however long they are.',
  measure: (a, b) => measure(a.words, b.words),
};
