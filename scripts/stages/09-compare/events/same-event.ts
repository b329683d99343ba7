import { stem } from '../../07-facts/index.ts';
import type { Collation } from '../collation.ts';
import { likeness } from '../context.ts';
import { wordedAlike } from '../figures/worded-alike.ts';
import type { Dating } from './datings.ts';

/** What a common event, common words and the alignment of the claims are each worth. */
const EVENT = 0.3;
const SHARED = 0.5;
const ALIGNED = 0.4;
/** Clauses with less than this in common tell of two things. */
const LEAST_SHARED = 0.25;
/** Where one clause names nobody, the claims must be this likely to make one point. */
const LEAST_ALIKE = 0.3;
/** What happens to many in one story, each at a time of their own. */
const OF_ONE = new Set(['die', 'kill', 'bear', 'detain', 'resign', 'marry'].map(stem));
/** How sure it is that times in one slot of clauses worded alike are of one event. */
const WORDED_ALIKE = 0.8;

/** How sure it is that two times are of one event, 0 to 1. */
export function sameEvent(a: Dating, b: Dating, collation: Collation): number {
  if (wordedAlike(a, b, collation)) return WORDED_ALIKE;
  if (a.event === null || a.event !== b.event) return 0;
  const { weight, likelihood } = collation;
  const shared = likeness(a.words, b.words, weight);
  const apart =
    [...a.names].some((name) => !b.names.has(name)) &&
    [...b.names].some((name) => !a.names.has(name));
  const common = [...a.names].some((name) => b.names.has(name));
  const alike = likelihood(a.witness.claim.id, b.witness.claim.id);
  // A named one's time and somebody else's are two events, unless the claims make one point.
  const own = OF_ONE.has(a.event) && !common;
  const lopsided = a.names.size > 0 !== b.names.size > 0 && alike < LEAST_ALIKE;
  const objects = a.object !== null && b.object !== null && a.object !== b.object && !common;
  if (objects || apart || own || lopsided || shared < LEAST_SHARED) return 0;
  return Math.min(1, EVENT + SHARED * shared + ALIGNED * alike);
}
