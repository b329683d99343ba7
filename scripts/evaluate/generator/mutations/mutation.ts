import type { DisagreementKind, Span } from '../../../../src/domain/index.ts';
import { edited, type BodySentence, type Edit } from '../body.ts';
import type { Random } from '../random.ts';

/** A text in which one thing is changed, with the place of the changed words in it. */
export interface Mutated extends Span {
  text: string;
}

/**
 * A way to tell exactly one thing otherwise. Where it may do so, the language decides and not what
 * the engine understands. Its examples are its documentation and its test.
 */
export interface Mutation {
  name: string;
  /** The kind of disagreement that it makes with the text as it was. */
  kind: DisagreementKind;
  about: string;
  examples: {
    /** The first spot, with a `random` that always draws 0; the changed words in the new text. */
    changed: readonly { from: string; to: string; words: string }[];
    /** Texts that offer no spot. */
    none: readonly string[];
  };
  /** Every change that a text offers; one of them is made at a time. */
  spots: (sentences: readonly BodySentence[], text: string, random: Random) => Edit[];
}

/** Makes the change. */
export const mutatedBy = (text: string, edit: Edit): Mutated => ({
  text: edited(text, [edit]),
  start: edit.start,
  end: edit.start + edit.words.length,
});
