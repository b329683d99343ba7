import { z } from 'astro/zod';
import { inputError } from './input-error.ts';

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * The day that a command writes down (UTC, ISO 8601): the one given, else the one of
 * `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/, seconds since
 * 1970), else today.
 * @param now milliseconds since 1970.
 * @throws InputError where what is given is no day.
 */
export function dayOf(
  given: string | undefined,
  epoch = process.env.SOURCE_DATE_EPOCH,
  now = Date.now(),
): string {
  if (given !== undefined) {
    if (z.iso.date().safeParse(given).success) return given;
    throw inputError({
      file: '--date',
      what: `"${given}" is no day`,
      remedy: 'Write it as 2031-03-01',
    });
  }
  if (epoch === undefined || epoch === '') return isoOf(now);
  if (/^\d{1,11}$/.test(epoch)) return isoOf(Number(epoch) * 1000);
  throw inputError({
    file: 'SOURCE_DATE_EPOCH',
    what: `"${epoch}" is no number of seconds`,
    remedy: 'Set it to seconds since 1970, or unset it',
  });
}
