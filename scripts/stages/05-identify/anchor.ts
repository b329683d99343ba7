import type { Claim, Span } from '../../../src/domain/index.ts';
import { exact } from './exact.ts';
import { neighbourhood, type Place } from './context.ts';
import { without, type Open, type Pair } from './pairs.ts';
import { position } from './position.ts';
import type { RecordedClaim } from './recorded.ts';
import { wording } from './wording.ts';
import { fold } from './words.ts';

export type Anchorable = Place & Span & Pick<Claim, 'article'>;

/**
 * Which of an article's claims each recorded one is: by its exact words, then by its place, then
 * by the nearest wording. A withdrawn claim comes back by its exact words alone, if they stand once,
 * before anything less than exact words is asked. Two records never get one claim.
 * @param text the article's, in which claims and records count.
 * @returns the claims that were found; a record that is in no pair is gone or ambiguous.
 */
export function anchor<C extends Anchorable>(
  records: readonly RecordedClaim[],
  claims: readonly C[],
  text: string,
): Pair<RecordedClaim, C>[] {
  const inOrder = records.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const live = inOrder.filter((record) => record.live);
  const gone = inOrder.filter((record) => !record.live);
  const near = neighbourhood(live, claims);
  let open: Open<RecordedClaim, C> = { records: new Set(live), claims: new Set(claims) };
  const byWords = exact(open, near);
  open = without(open, byWords);
  const standing = Map.groupBy(claims, ({ quote }) => fold(quote));
  const once = [...open.claims].filter(({ quote }) => standing.get(fold(quote))?.length === 1);
  const restored = exact(
    { records: new Set(gone), claims: new Set(once) },
    neighbourhood(gone, once),
  );
  open = without(open, restored);
  const byPlace = position(open, text);
  open = without(open, byPlace);
  // What still stands there word for word, but is no claim any more, was cut up, not corrected.
  const folded = fold(text);
  const corrected = [...open.records].filter(({ quote }) => !folded.includes(fold(quote)));
  const byWording = wording({ ...open, records: new Set(corrected) }, near);
  return [...byWords, ...restored, ...byPlace, ...byWording];
}
