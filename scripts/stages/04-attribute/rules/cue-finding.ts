import type { Cue } from '../cue.ts';
import type { Finding, Part } from './rule.ts';

/** The finding that a cue's verb and subject make. */
export function fromCue(part: Part, cue: Cue): Finding | undefined {
  const verb = part.view.words[cue.verb];
  if (!verb) return undefined;
  return {
    source: { phrase: cue.subject.phrase, apposition: cue.subject.apposition },
    cue: { start: verb.start, end: verb.end },
    lemma: verb.lemma,
    negated: cue.negated,
  };
}
