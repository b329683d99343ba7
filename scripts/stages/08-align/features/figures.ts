import { commonGround, type Feature } from './feature.ts';

export const figures: Feature = {
  name: 'figures',
  about:
    'How rare the figures and dates are that two claims share, whatever the words they are written in.',
  measure: (a, b) => commonGround(a.figures, b.figures),
};
