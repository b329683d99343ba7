import type { Span } from '../../../src/domain/index.ts';
import { contextOf, sidesAgreeing, type Place } from './context.ts';
import { unambiguous, type Open, type Pair } from './pairs.ts';
import { fold } from './words.ts';

/**
 * How much of what two stretches cover together both must cover. At more than a half a stretch has
 * one such partner at most, because claims do not overlap. Lower: an id could go to two claims.
 */
const SHARED = 0.5;

function sharedBy(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Where a quote's words stand in the text: at the only place, or the one whose context agrees; where two may be it, nowhere. */
function locate(record: Place & Span, text: string): Span | undefined {
  const places: Span[] = [];
  for (let i = text.indexOf(record.quote); i !== -1; i = text.indexOf(record.quote, i + 1))
    places.push({ start: i, end: i + record.quote.length });
  const [only, another] = places;
  if (only && !another) return only;
  const sides = places.map(({ start, end }) =>
    sidesAgreeing(record, { quote: record.quote, ...contextOf(text, start, end) }),
  );
  const most = Math.max(...sides);
  const [best, rival] = places.filter((_, i) => sides[i] === most);
  const doubtful = most < 2 && sides.filter((number) => number > 0).length > 1;
  return most === 0 || rival || doubtful ? undefined : best;
}

/**
 * Anchors by the place: the quote's words still stand in the text, but what counts as one claim
 * there was drawn anew, as after a change of the engine. The claim that covers most of them is it.
 */
export function position<R extends Place & Span, C extends Place & Span>(
  open: Open<R, C>,
  text: string,
): Pair<R, C>[] {
  const folded = fold(text);
  const pairs = [...open.records].flatMap((record): Pair<R, C>[] => {
    if (!folded.includes(fold(record.quote))) return [];
    const place = locate(record, text);
    if (!place) return [];
    return [...open.claims]
      .filter((claim) => sharedBy(place, claim) > SHARED)
      .map((claim): Pair<R, C> => [record, claim]);
  });
  return unambiguous(pairs);
}
