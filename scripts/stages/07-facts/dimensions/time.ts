import type { FactOf, Span } from '../../../../src/domain/index.ts';
import type { Dimension } from '../dimension.ts';
import { maskSpans } from '../quantities/mask.ts';
import { datesIn } from '../times/calendar.ts';
import { clocksIn, type Clock } from '../times/clock.ts';
import type { Dated } from '../times/days.ts';

const IMPLIED = { implied: true } as const;

const DAY = 1440;
const NOON = DAY / 2;
/** Before this hour, a time of "Monday night" is on Tuesday by the calendar. */
const EARLY = DAY / 4;

/** The day nearest to a time of day in its claim, of which that time is one. */
function dayBeside(clock: Clock, dates: readonly Dated[]): Dated | null {
  const distance = (date: Dated): number =>
    Math.min(Math.abs(date.start - clock.end), Math.abs(clock.start - date.end));
  const days = dates.filter(({ grain }) => grain === 'day' || grain === 'part');
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** What may stand between a day and its hour: "8 p.m. on Monday", "Monday at 8 p.m.". */
const BESIDE = /^(?:,? (?:on |at |the )?)?$/;

/** Does a date stand straight before or behind a time of day, as one expression with it (TimeML, TIMEX3 of type TIME)? */
const isBeside = (text: string, clock: Clock, date: Dated): boolean =>
  BESIDE.test(
    date.start >= clock.end ? text.slice(clock.end, date.start) : text.slice(date.end, clock.start),
  );

/** A minute of a day as ISO 8601: in UTC where the zone is known, without a date where the day is not. */
function moment(day: string | null, minute: number, zone: number | null): string {
  const anyDay = '2000-01-03';
  const at = new Date(Date.parse(`${day ?? anyDay}T00:00:00Z`) + (minute - (zone ?? 0)) * 60_000);
  return `${at.toISOString().slice(day === null ? anyDay.length : 0, 16)}${zone === null ? '' : 'Z'}`;
}

/** The first and last minute that a time of day allows, with its day and zone; null where it may be either half of the day. */
function momentsOf(
  clock: Clock,
  day: Dated | null,
  dayWords: string,
  localZone: number | null,
): Pick<FactOf<'time'>, 'from' | 'to'> {
  const late = /night|evening|afternoon/i.test(dayWords);
  if (clock.ambiguous && !late) return { from: null, to: null };
  const half = clock.ambiguous && clock.from < NOON ? NOON : 0;
  const next = !clock.ambiguous && /night|evening/i.test(dayWords) && clock.from < EARLY ? DAY : 0;
  const zone = clock.zone === 'local' ? localZone : clock.zone;
  const at = (minute: number): string => moment(day?.from ?? null, minute + half + next, zone);
  return { from: at(clock.from), to: at(clock.to) };
}

export const time: Dimension = {
  name: 'time',
  about:
    'Days, months, years and times of day. What is relative counts from the day of publication; without one it stays open.',
  examples: {
    found: [
      { text: 'It opened on July 1, 2031.', finds: ['day 2031-07-01'] },
      { text: 'It opened on Tuesday.', published: '2031-07-05', finds: ['day 2031-07-01'] },
      { text: 'It will open on Tuesday.', published: '2031-07-05', finds: ['day 2031-07-08'] },
      {
        text: 'It opened last month.',
        published: '2031-07-05',
        finds: ['month 2031-06-01 to 2031-06-30'],
      },
      {
        text: 'It opened six years ago.',
        published: '2031-07-05',
        finds: ['year 2025-01-01 to 2025-12-31'],
      },
      { text: 'It opened in 2019.', finds: ['year 2019-01-01 to 2019-12-31'] },
      { text: 'It opened at 7:25 p.m.', finds: ['minute T19:25'] },
      {
        text: 'It opened at 18:25 GMT on July 1, 2031.',
        finds: ['minute 2031-07-01T18:25Z'],
      },
      {
        text: 'It opened at 7:25 p.m. local time (1725 GMT).',
        finds: ['minute T17:25Z', 'minute T17:25Z'],
      },
      { text: 'It opened 20 minutes before midnight.', finds: ['minute T23:40'] },
      { text: 'It opened on Tuesday.', finds: ['day ?'] },
    ],
    silent: [
      'They may march.',
      'The 7-4 vote passed.',
      'She is the second of three.',
      'Call 555-2019 to book.',
    ],
  },
  find({ text, start, published, zone }) {
    const clocks = clocksIn(text);
    const dates = datesIn(maskSpans(text, clocks), published);
    const place = (...at: Span[]): Pick<FactOf<'time'>, 'start' | 'end' | 'surface'> => {
      const from = Math.min(...at.map((one) => one.start));
      const to = Math.max(...at.map((one) => one.end));
      return { start: start + from, end: start + to, surface: text.slice(from, to) };
    };
    const taken = new Set<Dated>();
    const moments = clocks.map((clock): FactOf<'time'> => {
      const day = dayBeside(clock, dates);
      const words = day ? text.slice(day.start, day.end) : '';
      const beside = day !== null && isBeside(text, clock, day) && !taken.has(day);
      if (beside) taken.add(day);
      return {
        dimension: 'time',
        ...place(clock, ...(beside ? [day] : [])),
        ...momentsOf(clock, day, words, zone),
        grain: 'minute',
        ...(day?.implied ? IMPLIED : {}),
      };
    });
    const open = dates.filter((date) => !taken.has(date));
    const days = open.map((date): FactOf<'time'> => {
      const { from, to, grain, implied } = date;
      return { dimension: 'time', ...place(date), from, to, grain, ...(implied ? IMPLIED : {}) };
    });
    return [...moments, ...days].sort((a, b) => a.start - b.start);
  },
};
