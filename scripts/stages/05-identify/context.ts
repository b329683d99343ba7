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

/** Places by the words on one side of them; what several stand beside tells no place and is left out. */
function bySide<T extends Place>(places: readonly T[], side: 'before' | 'after'): Map<string, T> {
  const groups = Map.groupBy(places, (place) => sidesOf(place)[side]);
  return new Map(
    [...groups].flatMap(([words, [only, another]]): [string, T][] =>
      only && !another ? [[words, only]] : [],
    ),
  );
}

/** Finds the claims that may be a record by where they stand, two at most, and on how many sides each agrees. */
export type Neighbourhood<R, C> = (record: R) => ReadonlyMap<C, number>;

/**
 * Compares places by the words beside them, so far as these were beside one record alone and are
 * beside one claim alone.
 */
export function neighbourhood<R extends Place, C extends Place>(
  records: readonly R[],
  claims: readonly C[],
): Neighbourhood<R, C> {
  const near = new Map<R, Map<C, number>>(records.map((record) => [record, new Map()]));
  for (const side of ['before', 'after'] as const) {
    const found = bySide(claims, side);
    for (const [words, record] of bySide(records, side)) {
      const claim = found.get(words);
      const sides = near.get(record);
      if (claim) sides?.set(claim, (sides.get(claim) ?? 0) + 1);
    }
  }
  return (record) => near.get(record) ?? new Map();
}

/** The words around `[start, end)` of a text. */
export function contextOf(text: string, start: number, end: number): Omit<Place, 'quote'> {
  return {
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
