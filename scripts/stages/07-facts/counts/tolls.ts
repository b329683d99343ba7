import type { FactOf } from '../../../../src/domain/index.ts';
import type { Passage } from '../dimension.ts';
import { countedAt } from '../quantities/counted.ts';
import { ordinalsIn } from '../quantities/ordinals.ts';
import { clauseAround } from './surroundings.ts';

/** "A twelfth body": there are now twelve. */
export function tollsIn(passage: Passage): FactOf<'count'>[] {
  const { text, start, tokens } = passage;
  return ordinalsIn(text).flatMap((ordinal): FactOf<'count'>[] => {
    const { after } = clauseAround(passage, ordinal);
    const of = countedAt(tokens, start + ordinal.end, { before: '', after }) ?? '';
    const counted = of.startsWith('people ')
      ? of
      : /\b(?:body|victim)$/.test(of)
        ? 'people killed'
        : null;
    if (counted === null) return [];
    return [
      {
        dimension: 'count',
        start: start + ordinal.start,
        end: start + ordinal.end,
        surface: text.slice(ordinal.start, ordinal.end),
        ...{ lo: ordinal.value, hi: ordinal.value, bound: 'exact', step: 1, of: counted },
        standing: 'whole',
        implied: true,
      },
    ];
  });
}
