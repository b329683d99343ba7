import type { FactOf } from '../../../../src/domain/index.ts';

export type Grain = FactOf<'time'>['grain'];

/** A stretch of days; positions count in the text it was found in. */
export interface Dated {
  start: number;
  end: number;
  /** First and last day, as ISO 8601; null where the text does not settle them. */
  from: string | null;
  to: string | null;
  grain: Grain;
  /** The words name it only together with the day of publication: "Tuesday", "May 3" without a year. */
  implied: boolean;
}

/** First and last day of what a phrase means. */
export type Range = readonly [from: Date, to: Date];

/** Milliseconds. */
export const DAY = 86_400_000;

export const utc = (year: number, month: number, date: number): Date =>
  new Date(Date.UTC(year, month, date));
export const iso = (date: Date): string => date.toISOString().slice(0, 10);
export const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

export const monthOf = (year: number, month: number): Range => [
  utc(year, month, 1),
  utc(year, month + 1, 0),
];
export const yearOf = (year: number): Range => [utc(year, 0, 1), utc(year, 11, 31)];
/** The week of a day, Monday to Sunday. */
export function weekOf(date: Date): Range {
  const monday = plusDays(date, -((date.getUTCDay() + 6) % 7));
  return [monday, plusDays(monday, 6)];
}

/** Words that put a weekday or a month without a year after the day of publication. */
const FUTURE =
  /\b(?:will|shall|would|next|scheduled|expected|due|plans?|planned|upcoming|coming|until|set to|to be)\b|\bby (?:the )?(?:end of |next |early |late )?$/i;

/** Does the clause that ends at `index` speak of what is to come? */
export const futureAt = (text: string, index: number): boolean =>
  FUTURE.test(
    text
      .slice(0, index)
      .split(/[;:“”"]|, (?:and|but|while) /)
      .at(-1) ?? '',
  );
