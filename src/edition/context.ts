import type { Claim } from '../domain/index.ts';
import { neighboursOf } from './note.ts';
import type { StoryIndex } from './story-index.ts';

/** The sentences around a claim in its article, each null where nothing or something else, such as a heading, stands there. */
export interface Context {
  before: string | null;
  after: string | null;
}

/** Characters of a sentence around a claim: two lines or three. More would rival the claim itself, less would often break off before the verb. */
const CONTEXT_LENGTH = 180;

export function contextOf(index: StoryIndex, claim: Claim): Context {
  const { previous, next } = neighboursOf(index, claim);
  return {
    before: previous && adjoin(previous, claim) ? lastWords(previous.quote) : null,
    after: next && adjoin(claim, next) ? firstWords(next.quote) : null,
  };
}

/** Does nothing but white space stand between two claims? */
function adjoin(first: Claim, second: Claim): boolean {
  const between = second.start - first.end;
  const { prefix } = second;
  return between <= prefix.length && prefix.slice(prefix.length - between).trim() === '';
}

/** The end of a sentence, cut between words; a script without spaces is not cut. */
function lastWords(sentence: string): string {
  if (sentence.length <= CONTEXT_LENGTH) return sentence;
  const cut = sentence.slice(-CONTEXT_LENGTH).search(/\s/u);
  return cut === -1 ? sentence : `…${sentence.slice(-CONTEXT_LENGTH + cut)}`;
}

/** The beginning of a sentence, as `lastWords`. */
function firstWords(sentence: string): string {
  if (sentence.length <= CONTEXT_LENGTH) return sentence;
  const [begin] = /^.*\s/su.exec(sentence.slice(0, CONTEXT_LENGTH)) ?? [];
  // Not alone on a line.
  return begin === undefined ? sentence : `${begin.trimEnd()}\u00A0…`;
}
