import { type Neighbourhood, type Place } from './context.ts';
import { unambiguous, type Open, type Pair } from './pairs.ts';
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
 * Likeness from which a second wording at the place makes the first one doubtful: then neither is
 * taken. Lower: more links end where sentences of one mould stand together; higher: more guesses.
 */
export const RIVAL = 0.4;

/**
 * Anchors by the nearest wording, for what was corrected: between the same words on one side at
 * least, and with no rival there.
 */
export function wording<R extends Place, C extends Place>(
  open: Open<R, C>,
  near: Neighbourhood<R, C>,
): Pair<R, C>[] {
  const alike = [...open.records].flatMap((record) => {
    const own = wordsOf(record.quote);
    return [...near(record)].flatMap(([claim, sides]) => {
      const pair: Pair<R, C> = [record, claim];
      const like = open.claims.has(claim) ? likeness(own, wordsOf(claim.quote), RIVAL) : 0;
      return like >= RIVAL
        ? [{ pair, same: like >= (sides === 2 ? SAME_CLAIM : SAME_CLAIM_ONE_SIDE) }]
        : [];
    });
  });
  const sole = new Set(unambiguous(alike.map(({ pair }) => pair)));
  return alike.filter(({ pair, same }) => same && sole.has(pair)).map(({ pair }) => pair);
}
