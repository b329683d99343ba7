import { canSpeak } from '../who/kind.ts';
import type { View } from '../view.ts';
import { phraseAfter, type Apposed } from './clause.ts';
import { subjectOf } from './subject.ts';
import { isFinite } from './verb-form.ts';

/**
 * The subject of a main clause: of its first finite verb, or else the phrase that it opens with.
 * @param first index of the clause's first word, `length` of its words.
 * @returns undefined where it stands behind its verb, or can be no source.
 */
export function mainSubject(
  { words }: View,
  { first, length }: { first: number; length: number },
): Apposed | undefined {
  const verb = words.findIndex(
    (word, i) => i >= first && i < first + length && !word.quoted && isFinite(word),
  );
  const subject = verb < 0 ? phraseAfter(words, first) : subjectOf(words, verb);
  const behind = subject !== undefined && 'inverted' in subject && subject.inverted === true;
  return subject && !behind && canSpeak(subject.phrase) ? subject : undefined;
}
