import type { FactOf } from '../../../../src/domain/index.ts';
import type { Dimension, Passage } from '../dimension.ts';
import { governedAt } from '../quantities/governed.ts';
import { valueOf } from '../quantities/numerals.ts';
import { boundBefore, interval } from '../quantities/quantity.ts';

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|an?|\\d{1,2})';
const FRACTION = new RegExp(
  String.raw`\b(?:(?:(${SMALL})[- ])?(half|third|quarter|fifth|sixth|tenth)s?(?= of (?!an? ))|(${SMALL}) (?:in|out of)(?: every)? (${SMALL})(?= \p{L}))`,
  'giu',
);
const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  tenth: 10,
};

/** People who write "a third" round to it: so many points of a hundred may be nearer to it than to another fraction. */
const FRACTION_STEP = 6;
/** How far in front of a fraction its bound is looked for, in characters. */
const BEFORE = 40;

/** Above and below the line; null for what is no fraction: "five in two", "the third of". */
function partsOf([, number, part, above, below]: RegExpMatchArray):
  readonly [number, number] | null {
  if (part !== undefined && number === undefined && part.toLowerCase() !== 'half') return null;
  const top = valueOf((number ?? above ?? 'one').replace(/^an?$/i, 'one'))?.lo;
  const bottom = part === undefined ? valueOf(below ?? '')?.lo : PARTS[part.toLowerCase()];
  return top === undefined || bottom === undefined || top >= bottom ? null : [top, bottom];
}

function fractionsIn({ text, start, tokens, quantities }: Passage): FactOf<'share'>[] {
  return [...text.matchAll(FRACTION)].flatMap((match) => {
    const parts = partsOf(match);
    const end = match.index + match[0].length;
    if (!parts || quantities.some((one) => one.unit && one.start < end && end < one.end)) return [];
    const bounded = boundBefore(text.slice(Math.max(0, match.index - BEFORE), match.index));
    const from = match.index - (bounded?.words.length ?? 0);
    const value = (100 * parts[0]) / parts[1];
    return [
      {
        dimension: 'share' as const,
        start: start + from,
        end: start + end,
        surface: text.slice(from, end),
        ...interval({ lo: value, hi: value, step: FRACTION_STEP }, bounded?.bound ?? 'exact'),
        standing: 'whole' as const,
        of: governedAt(tokens, start + from, start + end),
      },
    ];
  });
}

export const share: Dimension = {
  name: 'share',
  about: 'A percentage or a fraction, with its bound and what it is a share of.',
  examples: {
    found: [
      { text: 'It raises land taxes by 4.8 percent.', finds: ['4.8% of land tax'] },
      { text: 'Nearly 5% of voters stayed away.', finds: ['about 5% of voter'] },
      { text: 'Two-thirds of the council agreed.', finds: ['66.67% of council'] },
      { text: 'Nearly half of the wells ran dry.', finds: ['about 50% of well'] },
      { text: 'Between 30% and 35% of voters agreed.', finds: ['30–35% of voter'] },
      { text: 'One in four homes is empty.', finds: ['25% of home'] },
    ],
    silent: [
      'The second half began.',
      'She came third.',
      'A quarter past nine.',
      'The rate fell by four percentage points.',
      'It cost a quarter of a million pounds.',
    ],
  },
  find(passage) {
    const { text, start, tokens, quantities } = passage;
    const percentages = quantities.flatMap((quantity): FactOf<'share'>[] => {
      const { unit, lo, hi, bound, step, standing } = quantity;
      if (unit?.dimension !== 'share') return [];
      return [
        {
          dimension: 'share',
          start: start + quantity.start,
          end: start + quantity.end,
          surface: text.slice(quantity.start, quantity.end),
          ...{ lo, hi, bound, step, standing },
          of: governedAt(tokens, start + quantity.start, start + quantity.end),
        },
      ];
    });
    return [...percentages, ...fractionsIn(passage)].sort((a, b) => a.start - b.start);
  },
};
