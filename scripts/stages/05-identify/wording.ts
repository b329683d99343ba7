import { neighbourhood, type Place } from './context.ts';
import { unambiguous, type Open, type Pair } from './pairs.ts';
import { likeness, wordsOf } from './words.ts';

/**
 * Likeness from which two wordings at one place are the same claim, corrected. Lower: more
 * corrections keep their link, but a sentence put in the place of another may inherit it; higher:
 * a link ends at a thorough correction, and its page then says so.
 */
export const SAME_CLAIM = 0.6;

/**
 * Likeness from which a second wording at the place makes the first one doubtful: then neither is
 * taken. Lower: more links end where sentences of one mould stand together; higher: more guesses.
 */
export const RIVAL = 0.4;

/**
 * Claims in one context, as in a list of like lines, above which the context tells no place. Higher:
 * a correction in such a list keeps its link, and a long list takes its square to compare.
 */
const CROWD = 50;

/**
 * Anchors by the nearest wording, for what was corrected: between the same words on one side at
 * least, and with no rival there.
 */
export function wording<R extends Place, C extends Place>(open: Open<R, C>): Pair<R, C>[] {
  const words = new Map([...open.claims].map((claim) => [claim, wordsOf(claim.quote)]));
  const claimsNear = neighbourhood(open.claims, CROWD);
  const near = [...open.records].flatMap((record) => {
    const own = wordsOf(record.quote);
    return [...claimsNear(record)].flatMap((claim) => {
      const pair: Pair<R, C> = [record, claim];
      const like = likeness(own, words.get(claim) ?? [], RIVAL);
      return like >= RIVAL ? [{ pair, like }] : [];
    });
  });
  const sole = new Set(unambiguous(near.map(({ pair }) => pair)));
  return near
    .filter(({ pair, like }) => like >= SAME_CLAIM && sole.has(pair))
    .map(({ pair }) => pair);
}
