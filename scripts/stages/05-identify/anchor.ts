import type { Claim, Span } from '../../../src/domain/index.ts';
import { exact } from './exact.ts';
import type { Place } from './context.ts';
import { without, type Pair } from './pairs.ts';
import { position } from './position.ts';
import type { RecordedClaim } from './recorded.ts';
import { wording } from './wording.ts';

export type Anchorable = Place & Span & Pick<Claim, 'article'>;

/**
 * Which of an article's claims each recorded one is: by its exact words, then by its place, then
 * by the nearest wording. A withdrawn claim comes back by its exact words alone, before anything
 * less than exact words is asked. Two records never get one claim.
 * @param text the article's, in which claims and records count.
 * @returns the claims that were found; a record that is in no pair is gone or ambiguous.
 */
export function anchor<C extends Anchorable>(
  records: readonly RecordedClaim[],
  claims: readonly C[],
  text: string,
): Pair<RecordedClaim, C>[] {
  const live = new Set(records.filter((record) => record.live));
  const gone = new Set(records.filter((record) => !record.live));
  const byWords = exact({ records: live, claims: new Set(claims) });
  let open = without({ records: live, claims: new Set(claims) }, byWords);
  const restored = exact({ records: gone, claims: open.claims });
  open = { ...open, claims: without({ records: gone, claims: open.claims }, restored).claims };
  const byPlace = position(open, text);
  open = without(open, byPlace);
  return [...byWords, ...restored, ...byPlace, ...wording(open)];
}
