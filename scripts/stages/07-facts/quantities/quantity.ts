import type { FactOf } from '../../../../src/domain/index.ts';
import { maskNames } from './mask.ts';
import { NUMERAL, valueOf, type Numeral } from './numerals.ts';
import { currencyBefore, unitAfter, type Unit } from './units.ts';

type Interval = Pick<FactOf<'count'>, 'lo' | 'hi' | 'bound' | 'step' | 'standing'>;
type Bound = Interval['bound'];
type Standing = Interval['standing'];

/** A number with its bound and unit; positions count in the text it was found in. */
export interface Quantity extends Interval {
  start: number;
  /** Behind the unit, or behind the number where there is none. */
  end: number;
  unit: Unit | null;
}

/** Words before a number that bound it. The first that fits wins. */
const BOUNDS: readonly (readonly [form: RegExp, bound: Bound])[] = [
  [
    /(?:slightly|a little|just|barely) (?:more than|over|above|under|below|less than|short of) (?:an? )?$/i,
    'about',
  ],
  [
    /\b(?:at most|no more than|not more than|up to|as (?:many|much) as|a maximum of|a ceiling of) (?:an? )?$/i,
    'under',
  ],
  [/\b(?:no|not) (?:fewer|less) than (?:an? )?$/i, 'over'],
  [
    /\b(?:more than|over|above|upwards? of|in excess of|at least|a minimum of|north of|exceed(?:s|ed|ing)?|top(?:s|ped|ping)|surpass(?:es|ed|ing)?) (?:an? )?$/i,
    'over',
  ],
  [/\b(?:fewer than|less than|under|below|south of|short of) (?:an? )?$/i, 'under'],
  [
    /\b(?:about|around|some|approximately|roughly|nearly|almost|close to|an estimated|estimated at|circa|nearing) (?:an? )?$/i,
    'about',
  ],
];

/** The words in front of a number that bound it, and the bound; null where there are none. */
export function boundBefore(before: string): { words: string; bound: Bound } | null {
  const found = BOUNDS.find(([form]) => form.test(before));
  return found ? { words: found[0].exec(before)?.[0] ?? '', bound: found[1] } : null;
}

const OVER_AFTER = /^(?: ?\+|-plus\b| or more\b| and counting\b)/i;
const ABOUT_AFTER = /^(?:-odd\b| or so\b|-ish\b)/i;

/** Words before a number, with its bound, that tell how it stands. */
const STANDINGS: readonly (readonly [form: RegExp, standing: Standing])[] = [
  [
    /\b(?:up|down|rose|rise|risen|grew|fell|fall|fallen|dropped|drop|cut|raised|reduced|increased?|decreased?|revised|lowered|moved?s?|went|goes|changed)(?: \w+)? from (?:the |an? )?(?:earlier |previous )?$/i,
    'earlier',
  ],
  [/\bcompared (?:with|to) (?:the |an? |about |just |some )*$/i, 'earlier'],
  [
    /\b(?:earlier|initial|previous|original|first) (?:version|report|count|toll|figure|estimate|tally|number)s?\b[^.;]*$/i,
    'earlier',
  ],
  [/\bpreviously (?:\w+ )?(?:as |at )?(?:the )?$/i, 'earlier'],
  [/\b(?:not|never|isn[’']t|wasn[’']t|rather than|instead of) (?:the |an? )?$/i, 'denied'],
  [/\b(?:including|among them|of whom|of which) (?:at least |about |some )?$/i, 'part'],
  [/\b(?:first|last|next|past|final|opening|top|all but|other|remaining|only the) $/i, 'part'],
  // "12 Dutch and 11 Danish boats": neither is the number of boats.
  [
    /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \p{Lu}\p{Ll}+ and $/u,
    'part',
  ],
  [/\b(?:another|an? (?:additional|further)|additional|further) $/i, 'added'],
];
const ADDED_AFTER = /^ (?:(?:more|additional|further|extra)\b(?! than)|other \p{L})/iu;
/** "The guards (two were armed)": a bare number that opens an aside is of those named before it. */
const IS_SUBJECT = /^ (?:was|were|is|are|has|have|had)\b/;
const PART_AFTER = /^ of (?:them|those|these|whom|which|the|its|their|our|his|her)\b/i;

const NUMBER = new RegExp(NUMERAL, 'giu');
const BETWEEN = /\bbetween $/i;
const RANGE_OPENS = /\b(?:between|(?<=^|[,;:“"] |anywhere |rang(?:e|ed|es|ing) )from) $/i;
const JOINT = /^ and $|^ ?[-–—] ?$|^ to $/;
/** How far before and behind a number its words are looked for, in characters. */
const BEFORE = 80;
const BEHIND = 60;

interface Match {
  start: number;
  end: number;
  value: Numeral;
}

/** A lone letter is a scale behind a sum ("$7B") and part of a name behind a number ("Ward 7B", "5K"). */
const LETTER = /^[\d,.]+[bk]$/i;

/** All numbers of the text in order, as yet without bounds or units. */
function numbersIn(text: string): Match[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: words, index }) => {
    const value = valueOf(words);
    const end = index + words.length;
    const partOfWord = /^\d/.test(words) && /[\p{L}\p{N}]$/u.test(text.slice(0, index));
    const ordinal = /^(?:st|nd|rd|th)\b/.test(text.slice(end));
    const code = /^0\d/.test(words);
    const label = LETTER.test(words) && !currencyBefore(text.slice(Math.max(0, index - 5), index));
    return value && !partOfWord && !ordinal && !code && !label
      ? [{ start: index, end, value }]
      : [];
  });
}

/** "Between 30% and 35%": the unit may stand with both ends. */
const UNIT_OF_BOTH = /^(?:%| per ?cent)(?= |-|–)/;
const FROM = /\bfrom (?:the |an? )?$/i;

/** "From 40 to 50 boats" is a range; "rose from 40 to 50 boats" is a change. */
const opensClause = (text: string, { start }: Match): boolean =>
  /(?:^|[,;:“"] |\b(?:that|anywhere|range[sd]?|ranging) )from $/i.test(text.slice(0, start));

function isRange(text: string, first: Match, second: Match | undefined): second is Match {
  if (!second || first.value.hi === null || second.value.hi === null) return false;
  const joint = text
    .slice(first.end, second.start)
    .replace(/(?:US|C|A)?[$£€] ?$/, '')
    .replace(UNIT_OF_BOTH, '');
  if (!JOINT.test(joint) || second.value.lo <= first.value.lo) return false;
  const before = text.slice(Math.max(0, first.start - 12), first.start).replace(/[$£€]$/, '');
  return joint === ' and ' ? BETWEEN.test(before) : !FROM.test(before) || opensClause(text, first);
}

/** The two ends of a range; in "2 to 3 million" the first takes the scale that only the second names. */
function ends(first: Numeral, second: Numeral): Numeral {
  const scale = [1e12, 1e9, 1e6, 1e3].find(
    (size) => second.lo >= size && second.step >= size / 1000,
  );
  const shared = scale !== undefined && first.lo < 1000 && first.lo * scale < second.lo;
  return { lo: first.lo * (shared ? scale : 1), hi: second.hi, step: second.step };
}

/** A number between the bounds that its words give it. */
export function interval(
  { lo, hi, step }: Numeral,
  bound: Bound,
): Pick<Interval, 'lo' | 'hi' | 'bound' | 'step'> {
  if (hi === null) return { lo, hi, bound: 'over', step };
  if (bound === 'over') return { lo, hi: null, bound, step };
  if (bound === 'under') return { lo: null, hi, bound, step };
  return { lo, hi, bound, step };
}

/** The quantity that a number begins, with all that belongs to it; null for a part of a name ("76ers"). */
function quantityAt(text: string, number: Match, second: Match | null): Quantity | null {
  const value = second ? ends(number.value, second.value) : number.value;
  let { start } = number;
  let end = second?.end ?? number.end;
  const currency = currencyBefore(text.slice(Math.max(0, start - 5), start));
  if (currency) start -= currency.length;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const bounded = boundBefore(before);
  let bound: Bound = second ? 'range' : (bounded?.bound ?? 'exact');
  start -= (second ? RANGE_OPENS.exec(before)?.[0] : bounded?.words)?.length ?? 0;
  let after = text.slice(end, end + BEHIND);
  const suffix = bound === 'exact' ? (OVER_AFTER.exec(after) ?? ABOUT_AFTER.exec(after)) : null;
  if (suffix) {
    bound = OVER_AFTER.test(after) ? 'over' : 'about';
    end += suffix[0].length;
    after = text.slice(end, end + BEHIND);
  }
  const written = currency ? null : unitAfter(after, value.lo);
  if (!written && /^\p{L}/u.test(after)) return null;
  const unit = currency
    ? { dimension: 'money' as const, name: currency.code, factor: 1 }
    : written?.unit;
  const lead = text.slice(Math.max(0, start - BEFORE), start);
  const standing =
    STANDINGS.find(([form]) => form.test(lead))?.[1] ??
    (!unit && ADDED_AFTER.test(after)
      ? 'added'
      : PART_AFTER.test(after) || (lead.endsWith('(') && IS_SUBJECT.test(after))
        ? 'part'
        : 'whole');
  return {
    start,
    end: end + (written?.length ?? 0),
    unit: unit ?? null,
    ...interval(value, bound),
    standing,
  };
}

/**
 * Every quantity of a text, in order: bound, number or range, and unit. Dates, times of day, years
 * and labels are no quantities.
 */
export function quantitiesIn(source: string): Quantity[] {
  const text = maskNames(source);
  const numbers = numbersIn(text);
  const found: Quantity[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const [number, next] = [numbers[i], numbers[i + 1]];
    if (!number) continue;
    const second = isRange(text, number, next) ? next : null;
    if (second) i += 1;
    const quantity = quantityAt(text, number, second);
    if (quantity) found.push(quantity);
  }
  return found;
}
