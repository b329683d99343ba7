import type { Span } from '../../../../src/domain/index.ts';
import type { Cue } from '../cue.ts';
import type { Phrase } from '../phrase.ts';
import type { View, Word } from '../view.ts';

/** A sentence, or the piece of one that has a source of its own. */
export interface Part extends Span {
  view: View;
  /** Its words, and the first of them as an index into the view's words. */
  words: readonly Word[];
  first: number;
  /** The cues whose verb stands in it. */
  cues: readonly Cue[];
}

/** What a rule finds: that the part is attributed, to whom, and by which words. */
export interface Finding {
  /** Null where the words show hearsay or silence: the claim stays the outlet's. */
  source: { phrase: Phrase; apposition: Phrase | null } | null;
  cue: Span | null;
  /** The verb or noun that carries the attribution, as a lemma; decides modality. */
  lemma: string | null;
  /** The cue says that something was not said, or denies it. */
  negated: boolean;
}

/** A rule of attribution. Its examples are its documentation and its test. */
export interface AttributionRule {
  name: string;
  /** One sentence for the Method page and for the reader of a note. */
  about: string;
  examples: {
    found: readonly { text: string; source: string | null; cue: string | null }[];
    silent: readonly string[];
  };
  find(part: Part): Finding | undefined;
}
