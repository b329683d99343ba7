import type { FactOf } from '../../../../src/domain/index.ts';
import type { Dimension, Passage } from '../dimension.ts';
import { agesIn } from '../quantities/ages.ts';
import { compoundsIn } from '../quantities/compounds.ts';
import { governedAt } from '../quantities/governed.ts';
import { plain } from '../quantities/plain.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Unit } from '../quantities/units.ts';

const MAGNITUDE = /\b(\d\.\d)[- ]magnitude\b|\bmagnitude(?: of |[- ])?(\d\.\d)\b/gi;

/** The strength of an earthquake. */
const magnitudesIn = ({ text, start }: Passage): FactOf<'measure'>[] =>
  [...text.matchAll(MAGNITUDE)].map(({ 0: words, 1: before, 2: behind = '', index }) => {
    const surface = before ?? behind;
    const at = start + index + words.indexOf(surface);
    return { ...plain(surface, Number(surface), at, 'magnitude', 'magnitude'), step: 0.1 };
  });

/** What makes a span of time a point in time, which is the business of `time`. */
const AGO = /^ (?:ago|later|earlier|after|before|from now)\b/i;

interface Measured extends Quantity {
  unit: Unit;
}

const isMeasured = (quantity: Quantity): quantity is Measured =>
  quantity.unit?.dimension === 'measure';

/** Conversion leaves decimals that mean nothing. */
const tidy = (value: number): number => Number(value.toPrecision(9));

/** The quantity in the unit that all of its kind are turned into. */
function turned(quantity: Measured): Measured {
  const { lo, hi, step, unit } = quantity;
  const turn = (value: number): number => tidy(value * unit.factor);
  return { ...quantity, lo: lo && turn(lo), hi: hi && turn(hi), step: turn(step) };
}

/** "Three hours and 20 minutes" is one duration, "6 feet 2 inches" one length. */
const runsOn = (text: string, first: Measured, second: Measured): boolean =>
  second.unit.name === first.unit.name &&
  second.unit.factor < first.unit.factor &&
  /^,? (?:and )?$/.test(text.slice(first.end, second.start));

/** The lengths, durations and the like of a text, each in its one unit, those told in two parts as one. */
function measuresIn({ text, quantities }: Passage): Measured[] {
  const found: Measured[] = [];
  for (const quantity of quantities.filter(isMeasured)) {
    const previous = found.at(-1);
    const next = turned(quantity);
    if (previous && next.lo !== null && runsOn(text, previous, next)) {
      const { lo, hi } = previous;
      const sum = { lo: lo && tidy(lo + next.lo), hi: hi && tidy(hi + next.lo) };
      found.splice(-1, 1, { ...previous, ...sum, end: next.end, step: next.step });
    } else found.push(next);
  }
  return found.filter(({ end }) => !AGO.test(text.slice(end)));
}

export const measure: Dimension = {
  name: 'measure',
  about:
    'A length, area, weight, speed, temperature or span of time, turned into one unit each; the parts of which something is made; and the ages of people.',
  examples: {
    found: [
      {
        text: 'The balloon landed nearly five miles from the lake.',
        finds: ['about 8,046.72 m of balloon'],
      },
      { text: 'Winds of up to 80mph were recorded.', finds: ['up to 128.75 km/h'] },
      { text: 'The concert ran for three hours and 20 minutes.', finds: ['200 min of concert'] },
      { text: 'A 6.4-magnitude quake hit Brack.', finds: ['6.4 magnitude of magnitude'] },
      { text: 'Pilot Ada Holm, 47, agreed.', finds: ['47 year of age of Ada Holm'] },
      { text: 'Holm, 47, was held.', finds: ['47 year of age of Holm'] },
      { text: 'A 47-year-old baker was held.', finds: ['47 year of age of baker'] },
      { text: 'A 47 - year - old Brack baker was held.', finds: ['47 year of age of baker'] },
      { text: 'A seven-year-old was found.', finds: ['7 year of age of person'] },
      { text: 'A 64-page report came out.', finds: ['64 page of report'] },
      { text: 'It signed a six - year deal.', finds: ['6 year of deal'] },
    ],
    silent: [
      'Brack, 47 people, agreed.',
      'The 2019 race was long.',
      'A one-man show opened.',
      'It lost 12-9 in a mid-game storm.',
      'The 4,000-year-old mill stood.',
    ],
  },
  find(passage) {
    const { text, start, tokens } = passage;
    const measures = measuresIn(passage).map((measured): FactOf<'measure'> => {
      const { lo, hi, bound, step, standing, unit } = measured;
      const [from, to] = [start + measured.start, start + measured.end];
      return {
        dimension: 'measure',
        start: from,
        end: to,
        surface: text.slice(measured.start, measured.end),
        ...{ lo, hi, bound, step, standing },
        unit: unit.name,
        of: governedAt(tokens, from, to),
      };
    });
    return [
      ...measures,
      ...agesIn(passage),
      ...compoundsIn(passage),
      ...magnitudesIn(passage),
    ].sort((a, b) => a.start - b.start);
  },
};
