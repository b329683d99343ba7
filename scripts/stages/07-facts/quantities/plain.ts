import type { FactOf } from '../../../../src/domain/index.ts';

/**
 * A number as a measure, taken to the last digit.
 * @param start where its words begin in the article's file.
 */
export const plain = (
  surface: string,
  value: number,
  start: number,
  unit: string,
  of: string | null,
): FactOf<'measure'> => ({
  dimension: 'measure',
  start,
  end: start + surface.length,
  surface,
  lo: value,
  hi: value,
  bound: 'exact',
  step: Number.isInteger(value) ? 1 : 0.1,
  standing: 'whole',
  unit,
  of,
});
