import { type Neighbourhood, type Place } from './context.ts';
import { type Open, type Pair } from './pairs.ts';
import { likeness, wordsOf } from './words.ts';

/**
 * Likeness from which two wordings at one place are the same claim, corrected. At two thirds a part
 * of a claim counts as it only if it holds half of its words. Lower: more corrections keep their
 * link, but a sentence put in the place of another may inherit it; higher: a link ends at a thorough
 * correction, and its page then says so.
 */
export const SAME_CLAIM = 2 / 3;

/**
 * The same where the words agree on one side of the place alone: the sentence on the other side was
 * changed, too, or the claim now holds another sentence beside part of its own.
 */
export const SAME_CLAIM_ONE_SIDE = 0.8;

/**
 * Likeness from which another claim or record, wherever it stands, makes a wording doubtful: then
 * it is not taken. Lower: more links end where sentences of one mould stand in one article; higher:
 * more guesses where a sentence was copied or cut up and corrected at once.
 */
export const RIVAL = 0.5;

/**
 * Anchors by the nearest wording, for what was corrected: between the same words on one side at
 * least, and with nothing else open that is like it.
 */
export function wording<R extends Place, C extends Place>(
  open: Open<R, C>,
  near: Neighbourhood<R, C>,
): Pair<R, C>[] {
  const words = new Map<Place, string[]>(
    [...open.claims, ...open.records].map((one) => [one, wordsOf(one.quote)]),
  );
  const like = (a: Place, b: Place): number =>
    likeness(words.get(a) ?? [], words.get(b) ?? [], RIVAL);
  const pairs = [...open.records].flatMap((record) =>
    [...near(record)].flatMap(([claim, sides]): Pair<R, C>[] => {
      if (!open.claims.has(claim)) return [];
      const least = sides === 2 ? SAME_CLAIM : SAME_CLAIM_ONE_SIDE;
      return like(record, claim) >= least ? [[record, claim]] : [];
    }),
  );
  return pairs.filter(
    ([record, claim]) =>
      ![...open.claims].some((other) => other !== claim && like(record, other) >= RIVAL) &&
      ![...open.records].some((other) => other !== record && like(other, claim) >= RIVAL),
  );
}
