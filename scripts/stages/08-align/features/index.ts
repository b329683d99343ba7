import { clause } from './clause.ts';
import { commonGround } from './common-ground.ts';
import { containment } from './containment.ts';
import { counted } from './counted.ts';
import type { Feature } from './feature.ts';
import { figures } from './figures.ts';
import { meaning } from './meaning.ts';
import { words } from './words.ts';

export type { Feature } from './feature.ts';

/** Every feature that needs no encoder; `weights.ts` has the usual size of each, by its name. */
export const features: readonly Feature[] = [
  words,
  clause,
  containment,
  commonGround,
  figures,
  counted,
];

/** The features where a sentence encoder gave vectors. */
export const featuresWithEncoder: readonly Feature[] = [...features, meaning];
