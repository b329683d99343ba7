import type { FactOf } from '../../../../src/domain/index.ts';
import type { Passage } from '../dimension.ts';
import { countedAt } from '../quantities/counted.ts';
import { nonesIn as nonesWritten } from '../quantities/none.ts';
import { clauseAround } from './surroundings.ts';

/** What befalls people and can befall nobody. */
const BEFALLEN = / (?:killed|injured|missing|arrested|infected|in hospital|evacuated)$/;

/** "Nobody was hurt": none of those whom news counts. What else there is none of is no figure. */
export function nonesIn(passage: Passage): FactOf<'count'>[] {
  const { text, start, tokens } = passage;
  return nonesWritten(text).flatMap((none): FactOf<'count'>[] => {
    const { after } = clauseAround(passage, none);
    const of = countedAt(tokens, start + none.end, { before: '', after }) ?? '';
    if (!BEFALLEN.test(of)) return [];
    return [
      {
        dimension: 'count',
        start: start + none.start,
        end: start + none.end,
        surface: text.slice(none.start, none.end),
        ...{ lo: 0, hi: 0, bound: 'exact', step: 1, of },
        standing: 'whole',
      },
    ];
  });
}
