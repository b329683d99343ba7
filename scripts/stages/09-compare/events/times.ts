import type { FactOf } from '../../../../src/domain/index.ts';

type Time = FactOf<'time'>;

const WEEKDAY = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** Minutes by which two times of day must differ to be two: clocks and memories are rounded. */
const LEAST_MINUTES = 10;

function minutesOf(iso: string): number {
  const full = iso.startsWith('T') ? `2000-01-01${iso}` : iso.length > 10 ? iso : `${iso}T00:00`;
  return Date.parse(full.replace(/Z?$/, 'Z')) / 60_000;
}

const weekdayOf = ({ surface }: Time): string | undefined =>
  WEEKDAY.exec(surface)?.[1]?.toLowerCase();
const grainOf = ({ grain }: Time): string => (grain === 'part' ? 'day' : grain);

/** Words that name a day. A moment without one takes its day from elsewhere in the sentence, which may be another's. */
const DAY_WORD =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|tomorrow|tonight|last night|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const tellsDay = ({ surface }: Time): boolean => DAY_WORD.test(surface);

/** A moment given in another zone may be a day earlier or later by the clocks of the place. */
const ZONE_DAYS = 1;
const DAY_MINUTES = 1440;

/** Days that count from the day of writing, which may be the one before that of publication. */
const DEICTIC =
  /\b(?:today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b/i;

/** How many minutes of another day are no difference: where one tells the day by its distance from now and the other by its name. */
const roomBetween = (a: Time, b: Time): number =>
  DEICTIC.test(a.surface) !== DEICTIC.test(b.surface) ? DAY_MINUTES : 0;

/** Do a day and a moment lie on different days? A moment that does not tell its day differs from none. */
function daysDiffer(day: Time, moment: Time): boolean {
  if (!tellsDay(moment)) return false;
  const at = moment.from ?? '';
  if (day.from === null || day.to === null || !/^\d/.test(at)) return weekdaysDiffer(day, moment);
  const room = Math.max(at.endsWith('Z') ? ZONE_DAYS * DAY_MINUTES : 0, roomBetween(day, moment));
  const on = minutesOf(at.slice(0, 10));
  return Math.max(on - minutesOf(day.to), minutesOf(day.from) - on) > room;
}

/** Weekdays are told apart by name where the day they stand for is not known. */
function weekdaysDiffer(a: Time, b: Time): boolean {
  const [one, other] = [weekdayOf(a), weekdayOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The first and last minute of a time. */
type Span = readonly [from: number, to: number];
const spanOf = ({ from, to }: Time): Span => [minutesOf(from ?? ''), minutesOf(to ?? '')];

/** The same as minutes of a day; a span that runs over midnight ends on the next. */
function hoursOf({ from, to }: Time): Span {
  const [first, last] = [from ?? '', to ?? ''].map((iso) => minutesOf(iso.slice(iso.indexOf('T'))));
  if (first === undefined || last === undefined) return [NaN, NaN];
  return [first, last < first ? last + DAY_MINUTES : last];
}

/** How far two spans lie apart; negative or 0 where they meet. */
const gapBetween = (a: Span, b: Span): number => Math.max(b[0] - a[1], a[0] - b[1]);

/** How far two spans of hours lie apart on any day: ten past midnight is near to ten before it. */
const gapOnAnyDay = (a: Span, [from, to]: Span): number =>
  Math.min(
    ...[-DAY_MINUTES, 0, DAY_MINUTES].map((shift) => gapBetween(a, [from + shift, to + shift])),
  );

/**
 * Do two times of one grain, or a day and a moment, name different times? Times with and without a
 * zone cannot be put side by side; where one has no date, the hours and the weekdays can.
 */
export function timesDiffer(a: Time, b: Time): boolean {
  if (grainOf(a) === 'day' && b.grain === 'minute') return daysDiffer(a, b);
  if (a.grain === 'minute' && grainOf(b) === 'day') return daysDiffer(b, a);
  if (grainOf(a) !== grainOf(b)) return false;
  if (a.from === null || a.to === null || b.from === null || b.to === null)
    return weekdaysDiffer(a, b);
  if (a.from.endsWith('Z') !== b.from.endsWith('Z')) return false;
  const room = roomBetween(a, b);
  if (a.grain !== 'minute') return gapBetween(spanOf(a), spanOf(b)) > room;
  const dated = [a, b].every((time) => tellsDay(time) && !time.from?.startsWith('T'));
  if (dated) return gapBetween(spanOf(a), spanOf(b)) > LEAST_MINUTES + room;
  return weekdaysDiffer(a, b) || gapOnAnyDay(hoursOf(a), hoursOf(b)) > LEAST_MINUTES;
}
