import type { FactOf } from '../../../../src/domain/index.ts';
import type { Passage } from '../dimension.ts';
import { countedAt } from '../quantities/counted.ts';
import { clauseAround } from './surroundings.ts';

const ALL_BUT = /\ball (?:but|except) $/i;
const OF_ALL = /^ of (?:the|its|their|our|his|her|these|those) $/i;

/** "All but three of the 14 schools": eleven schools, which the text implies and does not state. */
export function exceptionsIn(passage: Passage): FactOf<'count'>[] {
  const { text, start, tokens, quantities } = passage;
  return quantities.flatMap((except, i): FactOf<'count'>[] => {
    const before = ALL_BUT.exec(text.slice(0, except.start))?.[0];
    const all = quantities[i + 1];
    if (before === undefined || !all || !OF_ALL.test(text.slice(except.end, all.start))) return [];
    const of = countedAt(tokens, start + all.end, clauseAround(passage, all));
    const exact = except.bound === 'exact' && all.bound === 'exact' && !except.unit && !all.unit;
    const left = (all.lo ?? 0) - (except.lo ?? 0);
    if (of === null || !exact || left <= 0) return [];
    const from = except.start - before.length;
    return [
      {
        dimension: 'count',
        start: start + from,
        end: start + all.end,
        surface: text.slice(from, all.end),
        ...{ lo: left, hi: left, bound: 'exact', step: all.step, of },
        standing: 'whole',
        implied: true,
      },
    ];
  });
}
