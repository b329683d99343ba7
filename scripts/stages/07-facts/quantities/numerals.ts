import { tableOf } from '../../table.ts';

/** A number as a text writes it. */
export interface Numeral {
  lo: number;
  /** Null where the word leaves it open: "dozens". */
  hi: number | null;
  /** What one more in the last digit given is worth. */
  step: number;
}

const ONES: Readonly<Record<string, number>> = tableOf(
  Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, value]),
  ),
);
const TENS: Readonly<Record<string, number>> = tableOf(
  Object.fromEntries(
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, i) => [word, (i + 2) * 10]),
  ),
);
const SCALES: Readonly<Record<string, number>> = tableOf({
  dozen: 12,
  score: 20,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
});
/** "Dozens" is at least two dozen; how many more it does not say. */
const VAGUE = /^(?:(tens|hundreds) of )?(dozens|scores|hundreds|thousands|millions|billions)$/;

/** A scale without a number or an article counts nothing. */
const BARE_SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen)$/;

const SMALL = Object.keys({ ...ONES, ...TENS }).join('|');
const WORD = `(?:${SMALL}|hundred|thousand|million|billion|trillion|dozen)`;
const PART_OF_SCALE = String.raw`(?:half an?|(?:an? |three )quarters? of an?)(?: (?:dozen|thousand|million|billion|trillion)\b)`;
const AND_A_HALF = String.raw` and a half(?: (?:thousand|million|billion|trillion)\b)?`;
/** "Half an hour" is a figure, "half a loaf" is none. */
const HALF_A_UNIT = String.raw`half an?(?= (?:second|minute|hour|day|month|year|decade|mile|kilometre|kilometer|metre|meter|tonne|ton|acre)\b)`;
const SPELLED = String.raw`(?:${PART_OF_SCALE}|${HALF_A_UNIT}|(?:an? )?${WORD}(?:(?:[ -]|(?<=hundred|thousand|million) and )${WORD})*(?:${AND_A_HALF})?)`;
const INDEFINITE = String.raw`(?:(?:tens|hundreds) of )?(?:dozens|scores|hundreds|thousands|millions|billions)`;
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SCALE = String.raw`(?:[ -](?:hundred|thousand|million|billion|trillion|dozen|bn|mn|tn)\b|(?:k|m|mn|bn|b|tn|million|billion|trillion)\b)`;

/** Source of a regular expression for a number in digits or words; letters in either case. */
export const NUMERAL = String.raw`(?:(?:${DIGITS})(?:${SCALE})?|\b${INDEFINITE}\b|\b${SPELLED}\b)`;

function fromWords(words: readonly string[]): number {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const scale = SCALES[word];
    if (scale === undefined) group += ONES[word] ?? TENS[word] ?? 0;
    else if (scale < 1e3) group = (group || 1) * scale;
    else {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** The unit of the last digit that is not a closing zero: 100 for 200, 0.1 for 4.8, 1 for 317. */
function lastDigit(digits: string): number {
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  if (fraction !== '') return 10 ** -fraction.length;
  return 10 ** (/0*$/.exec(whole.slice(1))?.[0].length ?? 0);
}

/** Rounds what multiplying decimal fractions leaves behind: 1.2 million is 1200000. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/** "Half a million", "three quarters of a billion", and "half" alone. */
function partOfScale(text: string): Numeral | null {
  if (/^half an?$/.test(text)) return { lo: 0.5, hi: 0.5, step: 0.1 };
  const [, part = '', scale = ''] =
    /^(half|an? quarter|three quarters)(?: of)? an? (\w+)$/.exec(text) ?? [];
  const size = SCALES[scale];
  const share = part === 'half' ? 0.5 : part.startsWith('three') ? 0.75 : 0.25;
  return size !== undefined && part !== ''
    ? exactly(share * size, size < 100 ? 1 : size / 10)
    : null;
}

/** "Two and a half million", "three and a half". */
function withHalf(text: string): Numeral | null {
  const [, words, scale] = /^(.+) and a half(?: (\w+))?$/.exec(text) ?? [];
  const whole = words === undefined ? null : valueOf(words);
  const size = scale === undefined ? 1 : SCALES[scale];
  return whole && size !== undefined ? exactly((whole.lo + 0.5) * size, size / 10) : null;
}

const exactly = (value: number, step: number): Numeral => ({ lo: value, hi: value, step });

/**
 * What a numeral is worth; null for text that is none. Takes what `NUMERAL` matches: "1,200,000",
 * "1.2m", "twenty-one", "a dozen", "hundreds of thousands".
 */
export function valueOf(numeral: string): Numeral | null {
  const text = numeral.toLowerCase().replace(/\s+/g, ' ').trim();
  const vague = VAGUE.exec(text);
  if (vague) {
    const each = SCALES[(vague[2] ?? '').slice(0, -1)] ?? 1;
    const times = vague[1] === 'tens' ? 10 : vague[1] === 'hundreds' ? 100 : 1;
    return { lo: (times === 1 ? 2 : 2 * times) * each, hi: null, step: each };
  }
  const digits = /^[\d,.]+/.exec(text)?.[0];
  if (digits !== undefined) {
    const scale = SCALES[text.slice(digits.length).replace(/^[ -]/, '')] ?? 1;
    const value = tidy(Number(digits.replaceAll(',', '')) * scale);
    return Number.isFinite(value)
      ? { lo: value, hi: value, step: tidy(lastDigit(digits) * scale) }
      : null;
  }
  if (BARE_SCALE.test(text)) return null;
  const part = partOfScale(text) ?? withHalf(text);
  if (part) return part;
  const words = text.split(/[ -]/).filter((word) => !['a', 'an', 'and'].includes(word));
  const isKnown = (word: string): boolean =>
    word in ONES || word in TENS || (word in SCALES && word.length > 2);
  if (words.length === 0 || !words.every(isKnown)) return null;
  const value = fromWords(words);
  const round = words.some((word) => (SCALES[word] ?? 0) >= 100);
  return { lo: value, hi: value, step: round ? lastDigit(String(value)) : 1 };
}
