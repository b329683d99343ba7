import { canSpeak, isDocument } from '../who/kind.ts';
import { OWN_NOUNS } from '../lexicon/nouns.ts';
import { cueForms, STRONG } from '../lexicon/verbs.ts';
import type { View } from '../view.ts';
import { frameOf, type Frame } from './frame.ts';
import { subjectOf, type Subject } from './subject.ts';
import { isNegated, isReported, isVerb, verbLemma } from './verb-form.ts';

/** A verb that introduces content, with its subject. */
export interface Cue {
  /** Index of the verb among the view's words. */
  verb: number;
  lemma: string;
  subject: Subject;
  frame: Frame;
  negated: boolean;
}

/** Every verb of the sentence, outside quotations, that introduces content for a subject of its own. */
export function cuesOf({ words }: View): Cue[] {
  return words.flatMap((word, verb): Cue[] => {
    const lemma = verbLemma(word);
    const forms = cueForms(lemma);
    if (word.quoted || forms.size === 0 || !isVerb(words, verb) || !isReported(words, verb))
      return [];
    const subject = subjectOf(words, verb);
    if (!subject || OWN_NOUNS.has(subject.phrase.noun ?? '')) return [];
    const { phrase, apposition } = subject;
    if (!canSpeak(phrase) && !(apposition && canSpeak(apposition)) && !STRONG.has(lemma)) return [];
    const document = isDocument(phrase);
    const allowed = new Set([...forms].filter((form) => document || form !== 'document'));
    if (allowed.size === 0 || (document && !forms.has('document'))) return [];
    const frame = frameOf(words, verb, subject, allowed, document);
    return frame === undefined
      ? []
      : [{ verb, lemma, subject, frame, negated: isNegated(words, verb) }];
  });
}
