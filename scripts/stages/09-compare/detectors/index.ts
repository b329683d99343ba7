import type { Detector } from '../detector.ts';
import { attribution } from './attribution.ts';
import { certainty } from './certainty.ts';
import { forum } from './forum.ts';
import { numeric } from './numeric.ts';
import { polarity } from './polarity.ts';
import { role } from './role.ts';
import { scope } from './scope.ts';
import { temporal } from './temporal.ts';

/** Every kind of disagreement that is looked for. Where two find the same, the one that comes first keeps it. */
export const detectors: readonly Detector[] = [
  numeric,
  temporal,
  role,
  attribution,
  polarity,
  certainty,
  scope,
  forum,
];
