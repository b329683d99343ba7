import type { FactOf } from '../../../../src/domain/index.ts';
import type { Passage } from '../dimension.ts';
import { governedAt } from './governed.ts';
import { NUMERAL, valueOf } from './numerals.ts';
import { plain } from './plain.ts';
import { unitAfter } from './units.ts';

/** What things are measured in by the number of their parts: "a 64-page report". */
const PARTS =
  'page|game|match|lap|seat|bed|room|bedroom|storey|story|floor|lane|car|carriage|member|judge|nation|country|team|player|point|goal|run|win|step|episode|song|track|person|man|capacity';
/** Units of which only scraped texts have the hyphen between spaces: "a six - year deal". */
const UNITS = 'second|minute|hour|day|week|month|year|mile|kilomet(?:er|re)|met(?:er|re)|foot|yard';

const COMPOUND = new RegExp(
  String.raw`(?<![\p{L}\d.,$£€–-]|\d )(${NUMERAL})(?: ?- ?(${PARTS})| - (${UNITS}))(?= \p{L})(?! old)`,
  'giu',
);

/** Conversion leaves decimals that mean nothing. */
const tidy = (value: number): number => Number(value.toPrecision(9));

/** "A 64-page report", "a six - year deal": a number that makes one word with what it is a number of. */
export function compoundsIn({ text, start, tokens }: Passage): FactOf<'measure'>[] {
  return [...text.matchAll(COMPOUND)].flatMap(
    ({ 0: surface, 1: number = '', 2: part, 3: unit, index }): FactOf<'measure'>[] => {
      const value = valueOf(number);
      const measured = unit === undefined ? null : unitAfter(` ${unit}`)?.unit;
      const { name, factor } = measured ?? { name: part?.toLowerCase() ?? '', factor: 1 };
      const of = governedAt(tokens, start + index, start + index + surface.length);
      if (!value || value.hi !== value.lo || value.lo < 2 || name === '' || of === null) return [];
      const [size, step] = [tidy(value.lo * factor), tidy(value.step * factor)];
      return [{ ...plain(surface, size, start + index, name, of), step }];
    },
  );
}
