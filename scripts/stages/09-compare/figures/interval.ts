import type { FactOf } from '../../../../src/domain/index.ts';

/** A fact with an interval of numbers. */
export type Figure = FactOf<'count'> | FactOf<'money'> | FactOf<'share'> | FactOf<'measure'>;

/** How far "about" reaches on either side, as a share of the figure. Wider: fewer false alarms on estimates. */
const ABOUT_REACH = 0.1;
/** Counts below this are taken to the last one, even where they end in a nought: "30 people" is not 34. */
const COUNTED_EXACTLY = 100;
/** Conversion between units leaves this much room: five miles and eight kilometres are one distance, told roughly. */
const CONVERSION_REACH = 0.08;

/** Is the figure taken to the last digit: an age, or a count that nobody rounded? */
function isExact({ dimension, bound, step, of, lo }: Figure): boolean {
  if (dimension === 'measure' && of?.startsWith('age of ') === true) return true;
  if (dimension !== 'count' || bound !== 'exact') return false;
  return step <= 1 || (lo ?? 0) < COUNTED_EXACTLY;
}

/** How far to either side of its number a figure may lie. A range and an open end mean what they say. */
function roomOf(figure: Figure): number {
  const { lo, hi, bound, step, dimension } = figure;
  const number = Math.abs(lo ?? hi ?? 0);
  const converted = dimension === 'measure' && number % 1 !== 0 ? number * CONVERSION_REACH : 0;
  if (isExact(figure)) return 0;
  if (bound === 'about') return Math.max(step / 2, number * ABOUT_REACH, converted);
  return bound === 'exact' ? Math.max(step / 2, converted) : converted;
}

/** The widest range of values for which a writer would use these words. */
function reachOf(figure: Figure): { lo: number; hi: number } {
  const room = roomOf(figure);
  return { lo: (figure.lo ?? -Infinity) - room, hi: (figure.hi ?? Infinity) + room };
}

/** Half-way between two round numbers: "two hours" is not "three hours", though 150 minutes round to both. */
const meet = (a: Figure, b: Figure): boolean =>
  a.bound === 'exact' && b.bound === 'exact' && roomOf(a) > 0 && roomOf(b) > 0;

/**
 * Can two figures not be the same one, told more or less exactly? Rounding, "about", "more than",
 * ranges and units are allowed for; what overlaps is not apart.
 */
export function apart(a: Figure, b: Figure): boolean {
  const [x, y] = [reachOf(a), reachOf(b)];
  const gap = Math.max(y.lo - x.hi, x.lo - y.hi);
  return gap > 0 || (gap === 0 && meet(a, b));
}

/** "At least 30" may be 30, "more than 30" may not. */
export const isAtLeast = ({ surface }: Pick<Figure, 'surface'>): boolean =>
  /^(?:at least|no (?:fewer|less) than)\b/i.test(surface);

/** Do two figures give one number with bounds that point to different sides of it: "about 30", "more than 30"? */
export function sidesDiffer(over: Figure, other: Figure): boolean {
  const beyond = over.bound === 'over' && !isAtLeast(over);
  const short = other.bound === 'about' || other.bound === 'under';
  return beyond && short && over.lo === (other.lo ?? other.hi);
}
