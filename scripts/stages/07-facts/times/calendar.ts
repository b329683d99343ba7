import { absoluteDates } from './absolute.ts';
import type { Dated } from './days.ts';
import { dayOf, relativeDates } from './relative.ts';

/** What joins the two ends of a span of days, with what stands before the first. */
const SPAN = /^(?: to | until | through | ?[–-] ?)$/;
const BETWEEN = /\bbetween (?:the )?$/i;
/** "Moved from Monday to Wednesday" names two days and no span. */
const MOVED =
  /\b(?:move|postpone|delay|change|push|shift|reschedule|bring|brought)\w*\b[^.;]* from (?:the )?$/i;

/** Are two dates, one behind the other, the ends of one span: "between Monday and Wednesday"? */
function isSpan(text: string, first: Dated, last: Dated): boolean {
  const before = text.slice(0, first.start);
  const joint = text.slice(first.end, last.start);
  const joined = joint === ' and ' ? BETWEEN.test(before) : SPAN.test(joint) && !MOVED.test(before);
  return joined && first.grain === last.grain && (first.from ?? '') <= (last.to ?? '');
}

/**
 * The days, weeks, months and years that a text names, in order and without overlap. Relative
 * phrases count from the day of publication: weekdays look back, and ahead where the clause has
 * "will", "next", "scheduled" or the like.
 * @param published ISO 8601; null leaves what is relative to it unresolved.
 */
export function datesIn(text: string, published: string | null): Dated[] {
  const today = dayOf(published);
  const found = [...absoluteDates(text, today), ...relativeDates(text, today)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Dated[] = [];
  for (const date of found) {
    const previous = kept.at(-1);
    if (date.start < (previous?.end ?? 0)) continue;
    if (previous && isSpan(text, previous, date))
      kept.splice(-1, 1, { ...previous, end: date.end, to: date.to });
    else kept.push(date);
  }
  return kept;
}
