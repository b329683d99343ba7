import type { BodySentence, Edit } from '../body.ts';
import { pick, type Random } from '../random.ts';
import type { Mutation } from './mutation.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
/** Every month has this many days. */
const SAFE_DAYS = 28;
const HOURS = 12;

/** The members of a circle of `size`, from 0, that are so far from `at` that nothing brings them together. */
const apart = (size: number, at: number, distance: number): number[] =>
  Array.from({ length: size }, (_, i) => i).filter(
    (i) => Math.min(Math.abs(i - at), size - Math.abs(i - at)) >= distance,
  );

/** A way to tell when, and its words for another time. */
interface Form {
  pattern: RegExp;
  other: (found: RegExpMatchArray, random: Random) => string;
}

/** Two days, so that no night and no time zone brings the two together. */
const weekday: Form = {
  pattern: new RegExp(
    `(?<!\\b(?:Black|Super|Good|Ash|Easter|Palm|Holy|Cyber|Bloody|Shrove|Fat) |\\d,? |\\b(?:and|or|to|through) )\\b(?:${DAYS.join('|')})(?!s\\b|-|,? (?:\\p{Lu}|\\d|to\\b|and\\b|or\\b|through\\b))`,
    'gu',
  ),
  other: ([day], random) => DAYS[pick(random, apart(7, DAYS.indexOf(day), 2)) ?? 0] ?? day,
};

const otherDay = (day: string, random: Random): string =>
  String((pick(random, apart(SAFE_DAYS, Number(day) - 1, 3)) ?? 0) + 1);

const monthDay: Form = {
  pattern: new RegExp(
    `(?<!day,? |\\b(?:to|and|through|or) |[-–] ?)\\b${MONTH} (\\d{1,2})(?![\\d:.-]\\d|\\d| ?[-–]| (?:to|and|or|through)\\b|st|nd|rd|th)`,
    'gu',
  ),
  other: ([whole, day = ''], random) => whole.replace(/\d+$/, otherDay(day, random)),
};

const dayMonth: Form = {
  pattern: new RegExp(
    `(?<!day,? |[\\d.,:/-]|\\b(?:to|and|through|or) |[-–] ?)\\b(\\d{1,2}) ${MONTH}(?! (?:to|and|or|through) \\d)`,
    'gu',
  ),
  other: ([whole, day = ''], random) => whole.replace(/^\d+/, otherDay(day, random)),
};

/** A year by itself, also with a month. */
const year: Form = {
  pattern: new RegExp(
    `(?<=\\b(?:in|since|until|by|of|late|early|${MONTHS.join('|')}) |\\b${MONTH} \\d{1,2}, )(?:1[89]|20)\\d\\d(?![\\d\\p{L}-]|\\.\\d| ?[-–]| (?:to|and|or) \\d)`,
    'gu',
  ),
  other: ([found], random) => String(Number(found) - (pick(random, [3, 4, 7, 12]) ?? 3)),
};

/** A month by itself. "May" and "March" are other words, too, where nothing says that they are months. */
const month: Form = {
  pattern: new RegExp(
    `(?<=\\b(?:in|since|until|by|last|next|early|late|mid) )(?:${MONTHS.join('|')})(?![’'-]| \\d| (?:to|and|or|through)\\b)`,
    'gu',
  ),
  other: ([found], random) => MONTHS[pick(random, apart(12, MONTHS.indexOf(found), 2)) ?? 0] ?? '',
};

/** Far enough for no "about" to account for it. */
const clock: Form = {
  pattern:
    /(?<![\d:.,/$€£-]|\b(?:to|and|or|between|from) |[-–] ?)\b(1[0-2]|[1-9])(?=(?:[:.][0-5]\d)? ?[ap](?:m\b|\. ?m\.))(?![^,;]{0,14}(?: to |[-–]) ?\d)/gi,
  other: ([hour], random) => String((pick(random, apart(HOURS, Number(hour) - 1, 3)) ?? 0) + 1),
};

/** What a weekday would have to fit. */
const DATED: readonly Form[] = [monthDay, dayMonth, year];

/** When somebody said something is the time of no event: one may say it twice. */
const TELLING = /^(?:say|tell|add|write|speak|ask|report)$/;

/** Is it the time of a saying: is the verb before, or right behind, one of telling? */
function isOfSaying({ tokens }: BodySentence, { start, end }: Edit): boolean {
  const before = tokens.findLast((token) => token.end <= start && token.pos === 'VERB');
  const behind = tokens.filter((token) => token.start >= end).slice(0, 2);
  return [before, ...behind].some((token) => token && TELLING.test(token.lemma));
}

function spotsIn(sentence: BodySentence, random: Random): Edit[] {
  const made = (forms: readonly Form[]): Edit[] =>
    forms.flatMap(({ pattern, other }) =>
      [...sentence.words.matchAll(pattern)].map((found): Edit => {
        const start = sentence.start + found.index;
        return { start, end: start + found[0].length, words: other(found, random) };
      }),
    );
  const [days, dates, rest] = [made([weekday]), made(DATED), made([month, clock])];
  // A weekday beside a date must go on to fit it.
  const fit = days.length > 0 && dates.length > 0 ? [] : [...days, ...dates];
  return [...fit, ...rest].filter((spot) => !isOfSaying(sentence, spot));
}

export const date: Mutation = {
  name: 'date',
  kind: 'temporal',
  about: 'A weekday, a day of a month, a month, a year or an hour becomes another one.',
  examples: {
    changed: [
      {
        from: 'The council sold the mill on Friday.',
        to: 'The council sold the mill on Monday.',
        words: 'Monday',
      },
      {
        from: 'On Friday, the council sold the mill.',
        to: 'On Monday, the council sold the mill.',
        words: 'Monday',
      },
      { from: 'The bridge opens on May 13.', to: 'The bridge opens on May 1.', words: 'May 1' },
      { from: 'The bridge opens on 13 May.', to: 'The bridge opens on 1 May.', words: '1 May' },
      { from: 'It was built in 1987.', to: 'It was built in 1984.', words: '1984' },
      { from: 'It opens in June.', to: 'It opens in January.', words: 'January' },
      { from: 'It opens at 7:25 p.m.', to: 'It opens at 1:25 p.m.', words: '1' },
    ],
    none: [
      'The shops are full on Black Friday.',
      'The fair is on May 3-5.',
      'The fair is on Monday, May 3.',
      'It is open from 7 to 9 p.m.',
      'Ada Holm said on Friday that the mill is shut.',
    ],
  },
  spots: (sentences, _text, random) => sentences.flatMap((sentence) => spotsIn(sentence, random)),
};
