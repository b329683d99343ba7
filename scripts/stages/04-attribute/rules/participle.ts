import { canSpeak } from '../cue.ts';
import { cueForms } from '../lexicon/verbs.ts';
import { readPhrase } from '../phrase.ts';
import { phraseAfter, subjectOf } from '../subject.ts';
import type { AttributionRule, Finding, Part } from './rule.ts';

/** Verbs too common as plain participles to be trusted in this form. */
const UNSURE = new Set([
  'begin',
  'continue',
  'go',
  'show',
  'find',
  'call',
  'report',
  'know',
  'hope',
  'expect',
  'ask',
  'signal',
  'indicate',
  'laugh',
  'cry',
  'cite',
  'blame',
  'express',
]);
/** Words after the participle within which a clause or quotation must begin. */
const REACH = 16;
/** Words that a subject introduced by "with" may have. */
const WITH_REACH = 8;

/** The main clause's subject: of its first finite verb, or the phrase that the part opens with. */
function mainSubject(part: Part): Finding['source'] {
  const { words } = part.view;
  for (let i = part.first; i < part.first + part.words.length; i += 1) {
    const word = words[i];
    if (
      !word ||
      word.quoted ||
      (word.pos !== 'VERB' && word.pos !== 'AUX') ||
      /ing$/.test(word.text)
    )
      continue;
    const subject = subjectOf(words, i);
    if (subject && !subject.inverted && canSpeak(subject.phrase))
      return { phrase: subject.phrase, apposition: subject.apposition };
    return null;
  }
  const opening = phraseAfter(words, part.first);
  return opening && canSpeak(opening.phrase) ? opening : null;
}

/** "with the mayor describing …": the participle's own subject. */
function withSubject(part: Part, participle: number): Finding['source'] {
  const { words } = part.view;
  const from = words.findLastIndex(
    (word, i) => i < participle && i >= participle - WITH_REACH && word.lemma === 'with',
  );
  const phrase = from < 0 ? undefined : readPhrase(words.slice(from + 1, participle));
  return phrase && canSpeak(phrase) ? { phrase, apposition: null } : null;
}

export const participle: AttributionRule = {
  name: 'participle',
  about: 'A participle of a verb of speaking says what the subject of the main clause said.',
  examples: {
    found: [
      {
        text: 'The mayor met reporters, stressing that the bridge was shut.',
        source: 'The mayor',
        cue: 'stressing',
      },
      {
        text: 'Doe declined to comment, calling the claims “nonsense”.',
        source: 'Doe',
        cue: 'calling',
      },
    ],
    silent: ['The mayor left, saying nothing.', 'The council met, calling a vote on Monday.'],
  },
  find(part) {
    const { words } = part.view;
    for (let i = part.first + 1; i < part.first + part.words.length; i += 1) {
      const word = words[i];
      if (
        !word ||
        word.quoted ||
        !/ing$/.test(word.text) ||
        (words[i - 1]?.text !== ',' && !withSubject(part, i))
      )
        continue;
      const lemma = word.pos === 'VERB' ? word.lemma : word.text.replace(/ing$/, '');
      const forms = cueForms(lemma);
      if (forms.size === 0) continue;
      const rest = words.slice(i + 1, i + REACH);
      const quoted = rest.some((w) => w.quoted);
      const clause =
        rest[0]?.lemma === 'that' ||
        (forms.has('clause') &&
          !UNSURE.has(lemma) &&
          rest.some(
            (w, k) => k > 0 && (w.pos === 'AUX' || w.pos === 'VERB') && !/ing$/.test(w.text),
          )) ||
        (lemma === 'express' && rest.some((w) => w.lemma === 'that'));
      const noun =
        forms.has('noun') &&
        !UNSURE.has(lemma) &&
        rest[0] !== undefined &&
        ['DET', 'NOUN', 'PROPN', 'ADJ'].includes(rest[0].pos);
      if (!quoted && !clause && !noun) continue;
      const source = withSubject(part, i) ?? mainSubject(part);
      if (source)
        return { source, cue: { start: word.start, end: word.end }, lemma, negated: false };
    }
    return undefined;
  },
};
