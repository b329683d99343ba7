import type { FactOf } from '../../../../src/domain/index.ts';
import type { Dimension, Passage } from '../dimension.ts';
import { governedAt } from '../quantities/governed.ts';
import { valueOf } from '../quantities/numerals.ts';

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|an?|\\d{1,2})';
const FRACTION = new RegExp(
  String.raw`\b(?:(?:about|nearly|almost|more than|over|less than) )?(?:(${SMALL})[- ](half|third|quarter|fifth|sixth|tenth)s?(?= of\b)|(${SMALL}) (?:in|out of)(?: every)? (${SMALL})(?= \p{L}))`,
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

/** A fraction stands for a range as wide as people round to when they use one. */
const FRACTION_STEP = 2;

function fractionsIn({ text, start, tokens }: Passage): FactOf<'share'>[] {
  return [...text.matchAll(FRACTION)].flatMap((match) => {
    const above = valueOf((match[1] ?? match[3] ?? '').replace(/^an?$/i, 'one'))?.lo;
    const below =
      match[2] === undefined ? valueOf(match[4] ?? '')?.lo : PARTS[match[2].toLowerCase()];
    if (above === undefined || below === undefined || above >= below) return [];
    const value = (100 * above) / below;
    const over = /^(?:more than|over)/i.test(match[0]);
    const under = /^less than/i.test(match[0]);
    const end = match.index + match[0].length;
    return [
      {
        dimension: 'share' as const,
        start: start + match.index,
        end: start + end,
        surface: match[0],
        lo: under ? null : value,
        hi: over ? null : value,
        bound: over ? ('over' as const) : under ? ('under' as const) : ('about' as const),
        step: FRACTION_STEP,
        standing: 'whole' as const,
        of: governedAt(tokens, start + match.index, start + end),
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
      { text: 'Two-thirds of the council agreed.', finds: ['about 66.67% of council'] },
      { text: 'One in four homes is empty.', finds: ['about 25% of home'] },
    ],
    silent: ['The second half began.', 'She came third.', 'A quarter past nine.'],
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
