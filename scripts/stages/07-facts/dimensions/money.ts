import type { FactOf } from '../../../../src/domain/index.ts';
import type { Dimension } from '../dimension.ts';
import { governedAt } from '../quantities/governed.ts';

/** Words that make a sum a rate, with the number of such sums in a year. */
const RATES: readonly (readonly [form: RegExp, perYear: number])[] = [
  [
    /^(?:[- ](?:more|less|extra))?[- ](?:a|per|each|every)[- ]year\b|^ (?:more )?(?:annually|yearly)\b/i,
    1,
  ],
  [/^(?:[- ](?:more|less|extra))?[- ](?:a|per|each|every)[- ]month\b|^ (?:more )?monthly\b/i, 12],
  [/^(?:[- ](?:more|less|extra))?[- ](?:a|per|each|every)[- ]week\b|^ (?:more )?weekly\b/i, 52],
];

/** "$33 a share": what a sum buys one of. */
const EACH =
  /^[- ](?:a|per|each)[- ](share|barrel|tonne|ton|head|person|litre|gallon|unit|ounce|household|hour|day|night|ticket)\b/i;

/** A sum that each of several gets is not the sum that all of them get. */
const FOR_EACH = /\b(?:each|apiece|per (?:person|family|household|head|victim))\b/i;
/** How far around a sum that is looked for, in characters. */
const NEAR = 60;
/** "Closed up 83p": by how much a price moved is not the price. */
const MOVED = /\b(?:up|down|gained|lost|adding|shedding) (?:by )?$/i;

export const money: Dimension = {
  name: 'money',
  about:
    'A sum with its currency, scale and bound, and what costs or is worth it. Rates are turned into sums a year.',
  examples: {
    found: [
      {
        text: 'The council adopted a $41.5 million school budget.',
        finds: ['41,500,000 dollar of school budget'],
      },
      {
        text: 'It trims the fire budget by $1,200,000.',
        finds: ['1,200,000 dollar of fire budget'],
      },
      {
        text: 'A shortfall of about £3bn remains.',
        finds: ['about 3,000,000,000 GBP of shortfall'],
      },
      { text: 'The rent rises by €11.50 a month.', finds: ['138 EUR/year of rent'] },
      { text: 'They will get $33 a share.', finds: ['33 dollar/share'] },
      { text: 'The fund has 5 million euros.', finds: ['5,000,000 EUR of fund'] },
    ],
    silent: ['Five million people live there.', 'The bridge cost a fortune.'],
  },
  find: ({ text, start, tokens, quantities }) =>
    quantities.flatMap((quantity): FactOf<'money'>[] => {
      const { unit, lo, hi, bound, step, standing } = quantity;
      if (unit?.dimension !== 'money') return [];
      const after = text.slice(quantity.end, quantity.end + 20);
      const rate = RATES.find(([form]) => form.test(after));
      const each = rate ? null : EACH.exec(after);
      const around = text.slice(Math.max(0, quantity.start - NEAR), quantity.end + NEAR);
      const moved = MOVED.test(text.slice(0, quantity.start));
      const end = quantity.end + (rate?.[0].exec(after)?.[0].length ?? each?.[0].length ?? 0);
      const factor = unit.factor * (rate?.[1] ?? 1);
      const scale = (value: number | null): number | null =>
        value === null ? null : value * factor;
      return [
        {
          dimension: 'money',
          start: start + quantity.start,
          end: start + end,
          surface: text.slice(quantity.start, end),
          lo: scale(lo),
          hi: scale(hi),
          bound,
          step: step * factor,
          standing: moved && standing === 'whole' ? 'added' : standing,
          unit: rate
            ? `${unit.name}/year`
            : each
              ? `${unit.name}/${(each[1] ?? '').toLowerCase()}`
              : FOR_EACH.test(around)
                ? `${unit.name}/each`
                : unit.name,
          of: governedAt(tokens, start + quantity.start, start + end),
        },
      ];
    }),
};
