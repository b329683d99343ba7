import { z } from 'astro/zod';
import { inputError } from '../input-error.ts';

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * The day of an edition (UTC, ISO 8601): as given, else as `SOURCE_DATE_EPOCH` says
 * (https://reproducible-builds.org/specs/source-date-epoch/, seconds since 1970), else today.
 * @param now milliseconds since 1970.
 * @throws InputError where what is given is no day.
 */
export function dateOf(given: string | undefined, epoch: string | undefined, now: number): string {
  if (given !== undefined) {
    if (z.iso.date().safeParse(given).success) return given;
    throw inputError({
      file: '--date',
      what: `"${given}" is no day`,
      remedy: 'Write it as 2031-03-01',
    });
  }
  if (epoch === undefined || epoch === '') return dayOf(now);
  if (/^\d{1,11}$/.test(epoch)) return dayOf(Number(epoch) * 1000);
  throw inputError({
    file: 'SOURCE_DATE_EPOCH',
    what: `"${epoch}" is no number of seconds`,
    remedy: 'Set it to seconds since 1970, or unset it',
  });
}
