import { cueForms, STRONG, type CueForm } from './lexicon/verbs.ts';
import {
  DOCUMENT_NOUNS,
  OWN_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  GROUP_NOUNS,
} from './lexicon/nouns.ts';
import type { Phrase } from './phrase.ts';
import { subjectOf, type Subject } from './subject.ts';
import type { View, Word } from './view.ts';

/** A verb that introduces content, with its subject. */
export interface Cue {
  /** Index of the verb among the view's words. */
  verb: number;
  forms: ReadonlySet<CueForm>;
  subject: Subject;
  /** What follows or precedes the verb as its content. */
  frame: 'quotation' | 'clause' | 'noun' | 'infinitive' | 'preposition' | 'before';
  negated: boolean;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'hardly']);
/** Verbs that name the hearer before the content. */
const WITH_HEARER = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'warn',
  'urge',
  'ask',
  'advise',
  'notify',
  'convince',
  'persuade',
  'promise',
]);
/** Prepositions that lead into the content of a verb of speaking. */
const PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['refer', ['to']],
  ['speak', ['about', 'of', 'against']],
  ['talk', ['about']],
  ['comment', ['on']],
  ['object', ['to']],
  ['warn', ['of', 'against', 'about']],
  ['complain', ['of', 'about']],
  ['boast', ['of', 'about']],
  ['call', ['for', 'on']],
  ['thank', ['for']],
  ['commit', ['to']],
]);
/** Objects of "say" that are no content. */
const NO_CONTENT = new Set([
  'nothing',
  'little',
  'so',
  'more',
  'no',
  'goodbye',
  'anything',
  'something',
  'thing',
  'truth',
  'story',
  'lie',
]);
const MODALS = new Set([
  'would',
  'could',
  'should',
  'may',
  'might',
  'must',
  'will',
  'can',
  'shall',
  "'d",
  '’d',
  "'ll",
  '’ll',
]);
/** Forms that are a finite verb only behind "have". */
const PARTICIPLES = new Set(['known', 'shown', 'written', 'seen', 'sworn', 'spoken', 'begun']);
/** Words after the verb within which its clause must show a verb of its own. */
const CLAUSE_REACH = 14;
/** Words after the verb within which a quotation must begin to be its content. */
const QUOTATION_REACH = 14;
/** Words of content that must stand before a cue that ends or interrupts its sentence. */
const LEAST_BEFORE = 2;
/** Words that may follow a cue at the end of its sentence and still be no content: "on Monday night". */
const ADJUNCT_WORDS = 14;

const SUBORDINATORS = new Set([
  'when',
  'while',
  'after',
  'before',
  'as',
  'if',
  'because',
  'since',
  'although',
  'though',
  'once',
  'until',
  'where',
  'whereas',
]);

const isBe = (word: Word | undefined): boolean => word?.lemma === 'be';
const isFinite = (word: Word): boolean =>
  word.pos === 'AUX' || (word.pos === 'VERB' && !/ing$/.test(word.text));

export function isPassive(words: readonly Word[], verb: number): boolean {
  if (
    !/(?:ed|told|said|known|understood|heard|thought|shown|found|quoted|asked|felt|written|put|read|swore|sworn)$/.test(
      words[verb]?.text ?? '',
    )
  )
    return false;
  for (let i = verb - 1; i >= 0 && i >= verb - 4; i -= 1) {
    const word = words[i];
    if (!word) return false;
    if (isBe(word)) return true;
    if (word.pos !== 'ADV' && word.pos !== 'PART' && word.pos !== 'AUX') return false;
  }
  return false;
}

function frameAfter(
  words: readonly Word[],
  verb: number,
  forms: ReadonlySet<CueForm>,
): Cue['frame'] | undefined {
  const word = words[verb];
  if (!word) return undefined;
  let next = verb + 1;
  const quotation = words.findIndex((w, i) => i > verb && w.quoted);
  const stop = words.findIndex((w, i) => i > verb && /^[.;!?]$/.test(w.text));
  if (
    quotation > 0 &&
    quotation - verb <= QUOTATION_REACH &&
    (stop < 0 || quotation < stop) &&
    !words.slice(verb + 1, quotation).some((w) => w.pos === 'VERB' && w.lemma !== 'be')
  )
    return 'quotation';
  if (WITH_HEARER.has(word.lemma)) {
    while (
      next < words.length &&
      next - verb <= 8 &&
      words[next]?.pos !== 'VERB' &&
      words[next]?.pos !== 'AUX' &&
      words[next]?.lemma !== 'that' &&
      words[next]?.lemma !== 'to' &&
      words[next]?.text !== ',' &&
      words[next]?.lemma !== 'whether'
    )
      next += 1;
    if (words[next]?.lemma === 'to' && next > verb + 1 && word.lemma !== 'promise')
      return 'infinitive';
    if (
      next > verb + 1 &&
      (words[next]?.lemma === 'that' ||
        words[next]?.lemma === 'whether' ||
        words[next]?.pos === 'AUX' ||
        words[next]?.pos === 'VERB')
    )
      return 'clause';
    next = verb + 1;
  }
  while (words[next]?.pos === 'ADV') next += 1;
  const follower = words[next];
  if (!follower) return undefined;
  const prepositions = PREPOSITIONS.get(word.lemma);
  if (prepositions) {
    const at = words.findIndex(
      (w, i) => i > verb && i <= verb + 4 && prepositions.includes(w.lemma),
    );
    if (at > 0 && !words.slice(verb, at).some((w) => w.text === ',')) return 'preposition';
  }
  if (follower.lemma === 'to' && follower.pos === 'PART')
    return forms.has('to') ? 'infinitive' : undefined;
  const demonstrative =
    follower.lemma === 'that' && !words.slice(next + 1, next + CLAUSE_REACH).some(isFinite);
  if ((forms.has('clause') || forms.has('document')) && !demonstrative) {
    if (['that', 'whether', 'how', 'why', 'what'].includes(follower.lemma)) return 'clause';
    const reach = words.slice(next, verb + CLAUSE_REACH);
    const end = reach.findIndex((w) => /^[.;!?]$/.test(w.text));
    const clause = end < 0 ? reach : reach.slice(0, end);
    const finite = clause.findIndex((w) => isFinite(w));
    if (
      finite > 0 &&
      clause.slice(0, finite).some((w) => ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(w.pos))
    ) {
      // "in a statement that his goal remains": the clause may begin behind where it was said.
      const bare = forms.has('clause') || STRONG.has(word.lemma);
      if (bare && follower.pos !== 'ADP') return 'clause';
      if (bare && clause.slice(0, finite).some((w) => w.lemma === 'that' || w.text === ','))
        return 'clause';
      if (bare && STRONG.has(word.lemma)) return 'clause';
    }
  }
  if (word.lemma === 'set' || word.lemma === 'lay')
    return follower.lemma === 'out' ? 'noun' : undefined;
  const nominal =
    ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(follower.pos) ||
    follower.lemma === 'that';
  if ((forms.has('noun') || forms.has('document')) && nominal) return 'noun';
  // The tagger may miss the verb of a short clause; what is said is a clause all the same.
  if (STRONG.has(word.lemma) && nominal && !NO_CONTENT.has(follower.lemma)) return 'clause';
  return undefined;
}

/** Does the last comma-divided piece with a verb make a main clause, rather than tell when or where? */
function hasClause(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first) return false;
  const comma = words.findIndex((word) => word.text === ',');
  const subordinate =
    first.pos === 'SCONJ' ||
    (first.pos === 'VERB' && /(?:ed|ing)$/.test(first.text)) ||
    SUBORDINATORS.has(first.lemma);
  if (subordinate) return comma > 0 && hasClause(words.slice(comma + 1));
  // "obtained by the paper": a participle behind its noun makes no clause.
  return words.some(
    (word, i) =>
      isFinite(word) &&
      !(
        word.pos === 'VERB' &&
        /(?:ed|en|nt|ld|ht)$/.test(word.text) &&
        words[i - 1]?.pos !== 'AUX' &&
        words[i + 1]?.pos === 'ADP' &&
        words.slice(0, i).every((w) => w.pos !== 'AUX') &&
        first.pos === 'ADP'
      ),
  );
}

/** Does content stand before the cue's clause, which ends or interrupts the sentence? */
function contentBefore(words: readonly Word[], verb: number, subject: Subject): boolean {
  const start = subject.inverted ? verb : subject.clause;
  const border = words[start - 1];
  if (!border || start < LEAST_BEFORE) return false;
  if (!/^[,"”’'»—–?!]$/.test(border.text) && !border.quoted) return false;
  const end = words.findIndex((w, i) => i > verb && (/^[,;.—–]$/.test(w.text) || w.quoted));
  // "The bridge, officials say, is shut": the cue interrupts its content.
  if (border.text === ',' && words[verb + 1]?.text === ',' && words.length > verb + 3) return true;
  if (!border.quoted && !hasClause(words.slice(0, start - 1))) return false;
  const tail = words.slice(verb + 1, end < 0 ? words.length : end);
  const afterSubject = subject.inverted ? tail.filter((w) => w.start >= subject.phrase.end) : tail;
  return (
    afterSubject.length <= ADJUNCT_WORDS &&
    !afterSubject.some((w) => isFinite(w) && w.pos === 'AUX') &&
    afterSubject[0]?.lemma !== 'that'
  );
}

/** Can the phrase be a source: is it a name, a pronoun, or a noun for people, bodies or documents? */
export function canSpeak(phrase: Phrase): boolean {
  if (phrase.name !== null || phrase.pronoun !== null) return true;
  const noun = phrase.noun ?? '';
  return [
    noun,
    noun.replace(/s$/, ''),
    noun.replace(/ies$/, 'y'),
    noun.replace(/men$/, 'man'),
    noun.replace(/women$/, 'woman'),
  ].some(
    (form) =>
      PERSON_NOUNS.has(form) ||
      ORGANISATION_NOUNS.has(form) ||
      GROUP_NOUNS.has(form) ||
      DOCUMENT_NOUNS.has(form),
  );
}

function isDocumentNoun(noun: string): boolean {
  return DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun.replace(/s$/, ''));
}

export function isDocument(phrase: Phrase): boolean {
  const noun = (phrase.noun ?? phrase.name?.split(' ').at(-1) ?? '').toLowerCase();
  const known = [noun, noun.replace(/s$/, '')];
  return (
    known.some((form) => DOCUMENT_NOUNS.has(form)) && !known.some((form) => PERSON_NOUNS.has(form))
  );
}

/** Verbs that the tagger takes for nouns or adjectives: "analysts caution that", "the minutes show.", "” fumed Ann Doe". */
function isMistaggedVerb(words: readonly Word[], verb: number): boolean {
  const word = words[verb];
  const before = words[verb - 1];
  const next = words[verb + 1];
  if (!word || !before || (word.pos !== 'NOUN' && word.pos !== 'ADJ')) return false;
  if (/ed$/.test(word.text) && (before.quoted || /^["”’']$/.test(before.text))) return true;
  if (word.pos !== 'NOUN' || (before.pos !== 'NOUN' && verb > 1)) return false;
  const plural = /[^s]s$/.test(before.text) && !/s$/.test(word.text);
  if (next === undefined || next.lemma === 'that' || next.text === '.') return plural;
  // "The order lists general rules": a document and a verb of stating.
  if (isDocumentNoun(before.lemma) && /s$/.test(word.text) && cueForms(word.lemma).has('document'))
    return next.pos !== 'VERB' && next.pos !== 'AUX';
  // Two nouns and then a determiner or number are no noun phrase: "the minutes list four names".
  return next.lemma === 'out' || next.pos === 'DET' || next.pos === 'NUM' || next.pos === 'PRON';
}

/** The auxiliaries that belong to the verb, as they stand, in lower case. */
function auxiliariesBefore(words: readonly Word[], verb: number): string[] {
  const found: string[] = [];
  for (let i = verb - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (!word || !['AUX', 'ADV', 'PART'].includes(word.pos)) break;
    found.push(word.text.toLowerCase());
  }
  return found;
}

/** The verb's dictionary form, also where the tagger took a past form for an adjective ("fumed"). */
function lemmaOf(word: Word): string {
  if (word.pos !== 'ADJ' || !word.text.endsWith('ed')) return word.lemma;
  const stem = word.text.toLowerCase().slice(0, -2);
  return cueForms(stem).size > 0 ? stem : `${stem}e`;
}

/** Where a cue has something on both sides, which of them is its content? */
function frameOf(
  view: View,
  verb: number,
  subject: Subject,
  after: Cue['frame'] | undefined,
  before: boolean,
): Cue['frame'] | undefined {
  if (!before || after === 'quotation') return after ?? (before ? 'before' : undefined);
  const border = view.words[(subject.inverted ? verb : subject.clause) - 1];
  const next = view.words[verb + 1];
  const closed =
    subject.inverted ||
    border?.quoted === true ||
    next === undefined ||
    next.text === ',' ||
    next.text === '.';
  return closed || after !== 'clause' ? 'before' : after;
}

/** Every verb of the sentence, outside quotations, that introduces content for a subject of its own. */
export function cuesOf(view: View): Cue[] {
  const { words } = view;
  return words.flatMap((word, verb): Cue[] => {
    if (word.quoted) return [];
    const forms = cueForms(lemmaOf(word));
    if (forms.size === 0) return [];
    if (word.pos !== 'VERB' && !isMistaggedVerb(words, verb)) return [];
    if (/ing$/.test(word.text) || words[verb - 1]?.lemma === 'to' || isPassive(words, verb))
      return [];
    const helpers = auxiliariesBefore(words, verb);
    if (
      helpers.some((helper) => MODALS.has(helper)) ||
      (PARTICIPLES.has(word.text) &&
        !helpers.some((helper) => /^(?:ha(?:s|ve|d)|['’](?:s|ve|d))$/.test(helper)))
    )
      return [];
    const subject = subjectOf(words, verb);
    if (
      !subject ||
      !(
        canSpeak(subject.phrase) ||
        (subject.apposition && canSpeak(subject.apposition)) ||
        STRONG.has(word.lemma)
      )
    )
      return [];
    if (OWN_NOUNS.has(subject.phrase.noun ?? '')) return [];
    const document = isDocument(subject.phrase);
    if (document && !forms.has('document')) return [];
    if (!document && forms.size === 1 && forms.has('document')) return [];
    const allowed = document ? forms : new Set([...forms].filter((form) => form !== 'document'));
    const negated = words
      .slice(Math.max(0, verb - 4), verb)
      .some((w) => NEGATIONS.has(w.text.toLowerCase()));
    const after = frameAfter(words, verb, allowed);
    const before = contentBefore(words, verb, subject) && !(document && !allowed.has('clause'));
    const frame = frameOf(view, verb, subject, after, before);
    return frame === undefined ? [] : [{ verb, forms: allowed, subject, frame, negated }];
  });
}
