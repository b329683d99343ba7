import type { Article } from '../../../src/domain/index.ts';

/**
 * Was `a` published before `b`? Negative, zero or positive as for sorting; null where the texts do
 * not settle it: a date is missing, or both are of one day and one gives no time.
 */
export function publishedBefore(a: Article, b: Article): number | null {
  if (a.published === null || b.published === null) return null;
  const days = a.published.slice(0, 10).localeCompare(b.published.slice(0, 10));
  if (a.published.length > 10 && b.published.length > 10)
    return Math.sign(Date.parse(a.published) - Date.parse(b.published));
  return days === 0 ? null : days;
}

/** Is every dated article of `early` published no later than every one of `late`, and at least one before? */
export function precede(early: readonly Article[], late: readonly Article[]): boolean {
  const orders = early
    .flatMap((a) => late.map((b) => publishedBefore(a, b)))
    .filter((order) => order !== null);
  return orders.every((order) => order <= 0) && orders.some((order) => order < 0);
}
