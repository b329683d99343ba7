import { commonGround, type Feature } from './feature.ts';

export const counted: Feature = {
  name: 'counted',
  about: 'How much the things are rare that both claims give a figure of, whatever the figures.',
  measure: (a, b) => commonGround(a.counted, b.counted),
};
