import { MODALS, NEGATIONS } from '../lexicon/function-words.ts';
import { isDocumentNoun } from '../lexicon/nouns.ts';
import { cueForms } from '../lexicon/verbs.ts';
import { words as wordSet } from '../lexicon/words.ts';
import type { Word } from '../view.ts';

/** Subjects behind which a form in -ed is a verb ("she fumed"). */
const PERSONAL = wordSet('he she they i we');
/** Forms that are a finite verb only behind "have". */
const PARTICIPLES = wordSet('known shown written seen sworn spoken begun');
/** Past participles of verbs of speaking, by their endings; all others end in -ed. */
const PAST =
  /(?:ed|told|said|known|understood|heard|thought|shown|found|felt|written|put|read|sworn?|swore)$/;
/** Auxiliaries and adverbs that may stand between a form of "be" and its participle. */
const PASSIVE_REACH = 4;
const HAVE = /^(?:ha(?:s|ve|d)|['’](?:s|ve|d))$/;

/** A verb that makes a clause: no participle in -ing. */
export function isFinite(word: Word): boolean {
  return word.pos === 'AUX' || (word.pos === 'VERB' && !word.text.endsWith('ing'));
}

/** Could the word be a participle behind its noun ("the memo seen by …", "officials briefing …")? */
export function isParticiple(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    ['VERB', 'ADJ', 'NOUN'].includes(word.pos) &&
    /(?:ed|ing|seen|shown|written|known|given|held|sent|made|drawn|released)$/.test(word.text)
  );
}

/** The auxiliaries and adverbs that belong to the verb, as they stand, in lower case. */
function auxiliariesBefore(words: readonly Word[], verb: number): string[] {
  const found: string[] = [];
  for (let i = verb - 1; i >= 0; i -= 1) {
    const word = words[i];
    if (!word || !['AUX', 'ADV', 'PART'].includes(word.pos)) break;
    found.push(word.text.toLowerCase());
  }
  return found;
}

/** Is the verb a passive ("was told")? */
export function isPassive(words: readonly Word[], verb: number): boolean {
  if (!PAST.test(words[verb]?.text ?? '')) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - PASSIVE_REACH); i -= 1) {
    const word = words[i];
    if (word?.lemma === 'be') return true;
    if (!word || !['ADV', 'PART', 'AUX'].includes(word.pos)) return false;
  }
  return false;
}

/** "is saying": a form of "be" before the verb, adverbs between. */
function isProgressive(words: readonly Word[], verb: number): boolean {
  const before = words.slice(0, verb).findLast((word) => word.pos !== 'ADV');
  return before?.lemma === 'be' && !before.quoted;
}

/** Does the verb tell that something was said, in the active voice: no infinitive, no "would say"? */
export function isReported(words: readonly Word[], verb: number): boolean {
  const word = words[verb];
  if (!word || words[verb - 1]?.lemma === 'to') return false;
  if (word.text.endsWith('ing')) return isProgressive(words, verb);
  if (isPassive(words, verb)) return false;
  const helpers = auxiliariesBefore(words, verb);
  // "would say only that": something was said after all.
  const only = helpers.includes('only') || words[verb + 1]?.lemma === 'only';
  if (!only && helpers.some((helper) => MODALS.has(helper))) return false;
  return !PARTICIPLES.has(word.text) || helpers.some((helper) => HAVE.test(helper));
}

export function isNegated(words: readonly Word[], verb: number): boolean {
  return auxiliariesBefore(words, verb).some((helper) => NEGATIONS.has(helper));
}

/** The verb's dictionary form, also where the tagger took a past form for an adjective ("fumed"). */
export function verbLemma(word: Word): string {
  if (word.text === 'found') return 'find';
  if (word.pos !== 'ADJ' || !word.text.endsWith('ed')) return word.lemma;
  const stem = word.text.toLowerCase().slice(0, -2);
  return cueForms(stem).size > 0 ? stem : `${stem}e`;
}

/** Is the word a verb, by its tag or, where the tagger errs, by what stands around it? */
export function isVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  const next = words[i + 1];
  if (!word || word.pos === 'VERB' || !before) return word?.pos === 'VERB';
  // "… for good,” fumed Ann Doe."
  if (word.pos === 'ADJ')
    return (
      word.text.endsWith('ed') &&
      (before.quoted || /^["”’']$/.test(before.text) || PERSONAL.has(before.lemma))
    );
  if (word.pos !== 'NOUN') return false;
  if (word.text === 'found') return true;
  // "The log, obtained by the paper, lists the calls"
  const statesIt = word.text.endsWith('s') && cueForms(word.lemma).has('document');
  const object = next?.pos === 'DET' || next?.pos === 'NUM';
  if (
    statesIt &&
    (object || next?.lemma === 'out') &&
    (before.text === ',' || before.pos === 'PROPN')
  )
    return true;
  // "The Harbour Fund estimates that": a singular subject and a noun in -s before "that".
  const singular = (before.pos === 'NOUN' || before.pos === 'PROPN') && !before.text.endsWith('s');
  if (next?.lemma === 'that' && singular && word.text.endsWith('s')) return true;
  if (before.pos !== 'NOUN' && i > 1) return false;
  // "Engineers caution that", "the minutes show."
  const plural = /[^s]s$/.test(before.text) && !word.text.endsWith('s');
  const noted = isDocumentNoun(before.lemma) && statesIt;
  if (next === undefined || next.lemma === 'that' || next.text === '.') return plural || noted;
  // "The order lists general rules": a document and a verb of stating.
  if (
    isDocumentNoun(before.lemma) &&
    word.text.endsWith('s') &&
    cueForms(word.lemma).has('document')
  )
    return next.pos !== 'VERB' && next.pos !== 'AUX';
  // Two nouns and then a determiner or number are no noun phrase: "the minutes list four names".
  return next.lemma === 'out' || ['DET', 'NUM', 'PRON'].includes(next.pos);
}
