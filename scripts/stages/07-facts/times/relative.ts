import {
  futureAt,
  iso,
  monthOf,
  plusDays,
  utc,
  weekOf,
  yearOf,
  type Dated,
  type Grain,
  type Range,
} from './days.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']; // prettier-ignore
const PART = 'morning|afternoon|evening|night|lunchtime';

/** A way to name a day that takes the day of publication to know which one is meant. */
interface Rule {
  form: RegExp;
  /** `words` are the groups of `form` in lower case. */
  grain: (words: readonly string[]) => Grain;
  range: (words: readonly string[], today: Date, future: boolean) => Range;
}

const one = (date: Date): Range => [date, date];
const ofDay = (part: string | undefined): Grain => (part ? 'part' : 'day');

/** The weekday before the day of publication, which may be that day itself; after it in a clause on what is to come. */
function weekday(name: string, today: Date, future: boolean): Date {
  const ahead = (WEEKDAYS.indexOf(name) - today.getUTCDay() + 7) % 7;
  return plusDays(today, future || ahead === 0 ? ahead : ahead - 7);
}

/** The day, week, month or year that lies so many of them back; ahead where `count` is negative. */
function back(count: number, unit: string, today: Date): Range {
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  if (unit === 'day') return one(plusDays(today, -count));
  if (unit === 'week') return weekOf(plusDays(today, -7 * count));
  return unit === 'month' ? monthOf(year, month - count) : yearOf(year - count);
}

const numberOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : /^an?$/.test(word) ? 1 : NUMBERS.indexOf(word);

const RULES: readonly Rule[] = [
  {
    form: /\b(yesterday|today|tomorrow)(?: (morning|afternoon|evening|night))?\b/gi,
    grain: ([, part]) => ofDay(part),
    range: ([word = ''], today) =>
      one(plusDays(today, ['yesterday', 'today', 'tomorrow'].indexOf(word) - 1)),
  },
  {
    form: /\blast night\b/gi,
    grain: () => 'part',
    range: (_, today) => one(plusDays(today, -1)),
  },
  {
    // The night that ends on the day of publication: the text does not say on which side of midnight.
    form: /\bovernight\b/gi,
    grain: () => 'part',
    range: (_, today) => [plusDays(today, -1), today],
  },
  {
    form: /\b(?:tonight|this (?:morning|afternoon|evening))\b/gi,
    grain: () => 'part',
    range: (_, today) => one(today),
  },
  {
    form: new RegExp(
      String.raw`\b(?:(last|next|this) )?(?:late |early )?(${WEEKDAYS.join('|')})(?: (${PART}))?\b`,
      'gi',
    ),
    grain: ([, , part]) => ofDay(part),
    range: ([which, name = ''], today, future) => {
      const found = weekday(name, today, which === 'next' || (future && which !== 'last'));
      return one(which === 'last' && iso(found) === iso(today) ? plusDays(found, -7) : found);
    },
  },
  {
    form: /\b(last|this|next) (week|month|year)\b/gi,
    grain: ([, unit]) => unit as Grain,
    range: ([which = '', unit = ''], today) =>
      back(1 - ['last', 'this', 'next'].indexOf(which), unit, today),
  },
  {
    form: new RegExp(
      String.raw`\b(\d{1,3}|an?|${NUMBERS.slice(1).join('|')}) (day|week|month|year)s? ago\b`,
      'gi',
    ),
    grain: ([, unit]) => unit as Grain,
    range: ([count = '', unit = ''], today) => back(numberOf(count), unit, today),
  },
];

/** Weekdays and the like, resolved against the day of publication; unresolved without one. */
export function relativeDates(text: string, today: Date | null): Dated[] {
  return RULES.flatMap(({ form, grain, range }) =>
    [...text.matchAll(form)].map((match): Dated => {
      const words = match.slice(1).map((word: string | undefined) => word?.toLowerCase() ?? '');
      const days = today && range(words, today, futureAt(text, match.index));
      return {
        start: match.index,
        end: match.index + match[0].length,
        from: days && iso(days[0]),
        to: days && iso(days[1]),
        grain: grain(words),
        implied: days !== null,
      };
    }),
  );
}

/** The day of publication as a day; null for a date that is unknown or none. */
export function dayOf(published: string | null): Date | null {
  const [year, month, date] = (published ?? '').slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const day = utc(year, month - 1, date);
  return Number.isNaN(day.getTime()) ? null : day;
}
