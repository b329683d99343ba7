import type { Apposed } from '../grammar/clause.ts';
import { mainSubject } from '../grammar/main-subject.ts';
import { readPhrase } from '../grammar/phrase.ts';
import { isFinite } from '../grammar/verb-form.ts';
import { cueForms } from '../lexicon/verbs.ts';
import { words as wordSet } from '../lexicon/words.ts';
import { canSpeak } from '../who/kind.ts';
import { foundBy, type AttributionRule, type Part } from './rule.ts';

/** Verbs too common as plain participles to be trusted in this form without a quotation or "that". */
const UNSURE = wordSet(
  'begin continue go show find call report know hope expect ask signal indicate laugh cry cite blame express',
);
/** Words after the participle within which a clause or quotation must begin. */
const REACH = 16;
/** Words that a subject introduced by "with" may have. */
const WITH_REACH = 8;

/** "with the mayor describing …": the participle's own subject. */
function withSubject({ view: { words } }: Part, participle: number): Apposed | undefined {
  const from = words.findLastIndex(
    (word, i) => i < participle && i >= participle - WITH_REACH && word.lemma === 'with',
  );
  const phrase = from < 0 ? undefined : readPhrase(words.slice(from + 1, participle));
  return phrase && canSpeak(phrase) ? { phrase, apposition: null } : undefined;
}

/** Does what follows the participle look like content? */
function leadsContent({ view: { words } }: Part, participle: number, lemma: string): boolean {
  const forms = cueForms(lemma);
  const rest = words.slice(participle + 1, participle + REACH);
  const [next] = rest;
  if (!next || forms.size === 0) return false;
  if (rest.some((word) => word.quoted)) return true;
  if (forms.has('clause') && rest.slice(0, 2).some((word) => word.lemma === 'that')) return true;
  if (UNSURE.has(lemma)) return false;
  const clause = forms.has('clause') && rest.slice(1).some(isFinite);
  return clause || (forms.has('noun') && ['DET', 'NOUN', 'PROPN', 'ADJ'].includes(next.pos));
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
      if (!word || word.quoted || !word.text.endsWith('ing')) continue;
      const own = withSubject(part, i);
      const lemma = word.pos === 'VERB' ? word.lemma : word.text.replace(/ing$/, '');
      if ((words[i - 1]?.text !== ',' && !own) || !leadsContent(part, i, lemma)) continue;
      const subject =
        own ?? mainSubject(part.view, { first: part.first, length: part.words.length });
      if (subject) return foundBy(word, lemma, subject);
    }
    return undefined;
  },
};
