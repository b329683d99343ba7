import type { FactOf } from '../../../../src/domain/index.ts';
import type { Token } from '../../03-segment/index.ts';
import type { Passage } from '../dimension.ts';
import { countedAt } from '../quantities/counted.ts';
import { nonesIn as nonesWritten } from '../quantities/none.ts';
import { clauseAround } from './surroundings.ts';

/** What befalls people and can befall nobody. */
const BEFALLEN = / (?:killed|injured|missing|arrested|infected|in hospital|evacuated)$/;

/** What ends the words that belong to a noun: a mark, or the beginning of another clause. */
const ENDS = /^(?:[^\p{L}\p{N}]+|as|after|when|while|before|and|but)$/u;

/** "No sailors killed there saw it": none of the killed, which is no count of them. */
function isOfThose(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.filter(({ start }) => start >= from);
  const end = behind.findIndex(({ text }) => ENDS.test(text));
  const own = end < 0 ? behind : behind.slice(0, end);
  const first = own.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return (
    own[first]?.pos === 'VERB' &&
    own[first - 1]?.pos === 'NOUN' &&
    own.slice(first + 1).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  );
}

/** "Nobody was hurt": none of those whom news counts. What else there is none of is no figure. */
export function nonesIn(passage: Passage): FactOf<'count'>[] {
  const { text, start, tokens } = passage;
  return nonesWritten(text).flatMap((none): FactOf<'count'>[] => {
    const { after } = clauseAround(passage, none);
    const of = countedAt(tokens, start + none.end, { before: '', after }) ?? '';
    if (!BEFALLEN.test(of) || isOfThose(tokens, start + none.end)) return [];
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
