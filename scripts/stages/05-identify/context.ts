import { fold } from './words.ts';

/** Characters of context on each side that tell one occurrence of a quote from another. */
export const CONTEXT = 32;

/**
 * Characters next to a claim that must be the same for a side to agree, unless the text begins or
 * ends there. Lower: an anchor holds though the neighbouring sentence was changed near the border;
 * higher: sentences that end alike ("he told the council.") are not taken for each other.
 */
const ENOUGH = 16;

export interface Place {
  quote: string;
  prefix: string;
  suffix: string;
}

/** The words right before and right after a claim; two claims agree on a side where these are equal. */
export function sidesOf({ prefix, suffix }: Place): { before: string; after: string } {
  return { before: fold(prefix).slice(-ENOUGH), after: fold(suffix).slice(0, ENOUGH) };
}

/** On how many sides two claims stand in the same words: 0, 1 or 2. */
export function sidesAgreeing(a: Place, b: Place): number {
  const [one, other] = [sidesOf(a), sidesOf(b)];
  return Number(one.before === other.before) + Number(one.after === other.after);
}

/**
 * Finds those that agree with a place on one side at least.
 * @param most so many are told; where there are more, the context tells no place, and none is.
 */
export function neighbourhood<T extends Place>(
  places: Iterable<T>,
  most: number,
): (place: Place) => ReadonlySet<T> {
  const list = [...places].map((place) => ({ place, sides: sidesOf(place) }));
  const before = Map.groupBy(list, ({ sides }) => sides.before);
  const after = Map.groupBy(list, ({ sides }) => sides.after);
  return (place) => {
    const sides = sidesOf(place);
    const found = [before.get(sides.before), after.get(sides.after)].flatMap(
      (group) => group?.slice(0, most + 1) ?? [],
    );
    const near = new Set(found.map((one) => one.place));
    return near.size > most ? new Set() : near;
  };
}

/** The words around `[start, end)` of a text. */
export function contextOf(text: string, start: number, end: number): Omit<Place, 'quote'> {
  return {
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
