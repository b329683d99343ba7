import { z } from 'astro/zod';
import { inputError } from './input-error.ts';

/**
 * The day that a command writes down, as ISO 8601: the one given, else the one of
 * `SOURCE_DATE_EPOCH` (reproducible-builds.org, seconds since 1970), else today, in UTC.
 *
 * @throws InputError where the day given is none.
 */
export function dayOf(given: string | undefined, epoch = process.env.SOURCE_DATE_EPOCH): string {
  if (given !== undefined) {
    if (z.iso.date().safeParse(given).success) return given;
    throw inputError({ file: '--date', what: `"${given}" is no day`, remedy: 'Write 2031-05-04' });
  }
  const seconds = Number(epoch);
  const now =
    epoch !== undefined && Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date();
  return now.toISOString().slice(0, 10);
}
