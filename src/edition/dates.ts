/**
 * A date, a date-time or a time of day of ISO 8601 in words. A time keeps its own clock and names
 * its offset where it has one: "2 April 2031, 06:40 UTC+2". What an article states is never
 * converted to another zone.
 *
 * @param iso `2031-04-02`, `2031-04-02T06:40:00+02:00`, `2031-04-02T06:40` or `T06:40`
 * @param language BCP 47
 */
export function dateInWords(iso: string, language: string): string {
  const [date = '', time = ''] = iso.split('T');
  const [, clock = '', zone = ''] = /^(\d\d:\d\d)[^Z+-]*(.*)$/.exec(time) ?? [];
  const at = zone === '' ? clock : `${clock} UTC${shortOffset(zone)}`;
  return [date === '' ? '' : dayInWords(date, language), at].filter(Boolean).join(', ');
}

function dayInWords(date: string, language: string): string {
  return formatFor(language).format(new Date(`${date}T00:00:00Z`));
}

/** Formats cost a millisecond each to make, and a page may have many dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

/** `+02:00` as `+2`, `-03:30` as `−3:30`, `Z` and `+00:00` as nothing. */
function shortOffset(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (Number(hours ?? 0) === 0 && Number(minutes ?? 0) === 0) return '';
  return `${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes ?? ''}`}`;
}
