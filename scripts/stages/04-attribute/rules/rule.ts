import type { Span } from '../../../../src/domain/index.ts';
import type { Apposed } from '../grammar/clause.ts';
import type { Cue } from '../grammar/cue.ts';
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
  source: Apposed | null;
  cue: Span | null;
  /** The verb that carries the attribution, as a lemma; it decides modality. */
  lemma: string | null;
  /** The words tell that something was not said. */
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

/** The finding that a verb makes with its subject. */
export function foundBy(verb: Word, lemma: string, { phrase, apposition }: Apposed): Finding {
  return {
    source: { phrase, apposition },
    cue: { start: verb.start, end: verb.end },
    lemma,
    negated: false,
  };
}

/** The finding that a cue makes. */
export function foundByCue(part: Part, cue: Cue | undefined): Finding | undefined {
  const verb = cue && part.view.words[cue.verb];
  return verb && { ...foundBy(verb, cue.lemma, cue.subject), negated: cue.negated };
}

/** Does the cue stand in the part's main clause rather than in one that depends on another? */
export function isMain(part: Part, { subject }: Cue): boolean {
  const before = subject.clause - 1;
  const border = part.view.words[before];
  // A relative clause is a main one only where the sentence was cut at its "who".
  if (subject.relative) return subject.clause === part.first;
  if (before < part.first || !border || border.quoted) return true;
  // "But police said": a conjunction that opens the part joins it to the sentence before.
  if (border.pos !== 'PUNCT') return before === part.first || border.lemma === 'as';
  return /^[,;:—–]$/.test(border.text);
}
