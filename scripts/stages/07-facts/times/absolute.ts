import { en } from 'chrono-node';
import {
  DAY,
  futureAt,
  iso,
  monthOf,
  plusDays,
  utc,
  yearOf,
  type Dated,
  type Grain,
  type Range,
} from './days.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']; // prettier-ignore
const NAMES = MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|');

const MONTH_YEAR = new RegExp(String.raw`\b(${MONTHS.join('|')}),? ((?:19|20)\d{2})\b`, 'gi');
/** A month alone wants a preposition and a capital: "may" is more often a verb. */
const MONTH_ALONE = new RegExp(
  String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Ll]ast|[Nn]ext|[Ll]ate|[Ee]arly|[Mm]id|of|[Dd]uring|for|[Bb]efore|[Aa]fter|[Aa]|[Tt]he)[ -])(?:${NAMES})\b(?! \d)`,
  'g',
);
const YEAR_ALONE =
  /(?<=\b(?:in|since|until|by|from|of|during|before|after|for|late|early) )(?:19|20)\d{2}\b(?![-–/]\d|,\d)/gi;

/** What chrono-node takes for a day must name its month or be written in numbers with the year. */
const NAMED_DAY = new RegExp(
  String.raw`\b(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})|\d{4}`,
  'i',
);

/** How far a day without a year may lie from the day of publication before the year beside it is meant. */
const HALF_A_YEAR = 183;

interface NamedDay {
  start: number;
  end: number;
  month: number;
  date: number;
  year: number | null;
  /** Days until the last one of a span: 4 for "20 to 24 August". */
  span: number;
}

/** The days of the calendar that a text names, whatever the day of publication (chrono-node). */
export function datesNamed(text: string): NamedDay[] {
  return en.strict.parse(text, new Date(0)).flatMap(({ text: words, index, start, end: last }) => {
    const named = start.isCertain('day') && start.isCertain('month') && NAMED_DAY.test(words);
    const [month, date] = [start.get('month'), start.get('day')];
    if (!named || month === null || date === null) return [];
    const year = start.isCertain('year') ? start.get('year') : null;
    const span = last
      ? Math.max(0, Math.round((last.date().getTime() - start.date().getTime()) / DAY))
      : 0;
    return [{ start: index, end: index + words.length, month: month - 1, date, year, span }];
  });
}

/** The day of the year nearest to the day of publication. */
function nearest({ month, date }: NamedDay, today: Date): Date {
  const year = today.getUTCFullYear();
  const distance = (utc(year, month, date).getTime() - today.getTime()) / DAY;
  return utc(year + (distance > HALF_A_YEAR ? -1 : distance < -HALF_A_YEAR ? 1 : 0), month, date);
}

/** Days, months and years of the calendar; what has no year takes it from the day of publication. */
export function absoluteDates(text: string, today: Date | null): Dated[] {
  const dated = (
    start: number,
    length: number,
    range: Range | null,
    grain: Grain,
    implied = false,
  ): Dated => ({
    ...{ start, end: start + length, grain, implied },
    from: range && iso(range[0]),
    to: range && iso(range[1]),
  });
  const days = datesNamed(text).map((named) => {
    const { year, month, date } = named;
    const at = year !== null ? utc(year, month, date) : today && nearest(named, today);
    const range = at && ([at, plusDays(at, named.span)] as const);
    return dated(named.start, named.end - named.start, range, 'day', at !== null && year === null);
  });
  const months = [...text.matchAll(MONTH_YEAR)].map(({ 0: words, 1: month = '', 2: year, index }) =>
    dated(index, words.length, monthOf(Number(year), MONTHS.indexOf(month.toLowerCase())), 'month'),
  );
  const years = [...text.matchAll(YEAR_ALONE)].map(({ 0: words, index }) =>
    dated(index, words.length, yearOf(Number(words)), 'year'),
  );
  const yearless = [...text.matchAll(MONTH_ALONE)].map(({ 0: words, index }) => {
    const month = MONTHS.indexOf(words.toLowerCase());
    if (today === null) return dated(index, words.length, null, 'month');
    const past = month > today.getUTCMonth() && !futureAt(text, index);
    return dated(
      index,
      words.length,
      monthOf(today.getUTCFullYear() - (past ? 1 : 0), month),
      'month',
      true,
    );
  });
  return [...days, ...months, ...years, ...yearless];
}
