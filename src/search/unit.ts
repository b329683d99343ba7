/** What the index has a record of. */
export type SearchUnit = 'claims' | 'articles';

/**
 * Claims up to which each has a record of its own, with its own filters. Above, articles have, and
 * claims are found inside them: of 25,000 records a reader would load half a megabyte before the
 * first search, and a common word would take more than a second.
 */
export const MOST_CLAIMS = 10_000;

export const searchUnitFor = (claims: number): SearchUnit =>
  claims > MOST_CLAIMS ? 'articles' : 'claims';
