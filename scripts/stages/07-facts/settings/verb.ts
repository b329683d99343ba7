import type { Token } from '../../03-segment/index.ts';

/** Where a clause ends as far as what happened in it goes. */
const BORDER = /^[;:—()]$/;
/** Verbs that tell of no event of their own. */
const LIGHT =
  /^(?:be|have|do|get|go|come|take|hold|make|will|would|can|could|may|might|shall|should|must)$/;

const isEvent = ({ pos, lemma }: Token): boolean => pos === 'VERB' && !LIGHT.test(lemma);

/**
 * The verb, in its dictionary form, that stands last in front of a stretch of the text, inside its
 * clause; behind it, where the stretch opens the clause: "In a letter, she declined". Null for none.
 */
export function verbBeside(tokens: readonly Token[], start: number, end: number): string | null {
  const before = tokens.filter((token) => token.end <= start);
  const clause = before.slice(before.findLastIndex(({ text }) => BORDER.test(text)) + 1);
  const found =
    clause.length === 0
      ? tokens.find((token) => token.start >= end && isEvent(token))
      : clause.findLast(isEvent);
  return found?.lemma ?? null;
}
