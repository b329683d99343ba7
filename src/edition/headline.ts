import type { Disagreement } from '../domain/index.ts';

/** Readings longer than this in all, in characters, are no headline beside each other. */
const LONGEST = 90;

/**
 * What a disagreement is headed: its point, or its readings beside each other where these say it
 * themselves; the sentence on it where they are too long.
 */
export function headlineOf({
  point,
  readings,
  why,
}: Pick<Disagreement, 'point' | 'readings' | 'why'>): string {
  if (point !== null) return point.charAt(0).toUpperCase() + point.slice(1);
  const beside = readings.map(({ value }) => `“${value}”`).join(' – ');
  return beside.length <= LONGEST ? beside : why;
}
