import { absoluteDates } from './absolute.ts';
import type { Dated } from './days.ts';
import { dayOf, relativeDates } from './relative.ts';

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
  for (const date of found) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date);
  return kept;
}
