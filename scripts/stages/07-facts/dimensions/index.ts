import type { Dimension } from '../dimension.ts';
import { certainty } from './certainty.ts';
import { count } from './count.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { occasion } from './occasion.ts';
import { participant } from './participant.ts';
import { place } from './place.ts';
import { role } from './role.ts';
import { share } from './share.ts';
import { tally } from './tally.ts';
import { time } from './time.ts';

/** Every kind of fact that is looked for. Their order only orders facts that begin at one place. */
export const dimensions: readonly Dimension[] = [
  count,
  money,
  share,
  measure,
  tally,
  time,
  role,
  place,
  occasion,
  participant,
  certainty,
];
