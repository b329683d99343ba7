import type { Token } from '../../03-segment/index.ts';

/** Where a clause ends as far as what happened in it goes. */
const BORDER = /^[;:—()]$/;
/** Verbs that tell of no event of their own. */
const LIGHT =
  /^(?:be|have|do|get|go|come|take|hold|make|will|would|can|could|may|might|shall|should|must)$/;

/** The verb, in its dictionary form, that stands last in front of a place of the text, inside its clause. Null for none. */
export function verbBefore(tokens: readonly Token[], at: number): string | null {
  const before = tokens.filter(({ end }) => end <= at);
  const clause = before.slice(before.findLastIndex(({ text }) => BORDER.test(text)) + 1);
  return clause.findLast(({ pos, lemma }) => pos === 'VERB' && !LIGHT.test(lemma))?.lemma ?? null;
}
