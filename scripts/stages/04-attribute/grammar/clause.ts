import { CLAUSE_OPENERS, PREPOSITIONAL, RELATIVES, tellsTime } from '../lexicon/function-words.ts';
import type { Word } from '../view.ts';
import { bindsName, isTitle, readPhrase, type Phrase } from './phrase.ts';
import { isParticiple } from './verb-form.ts';

/** Marks that no subject and its verb have between them. */
export const HARD_BREAK = /^[;:—–()[\]"“”«»„]$/;

const isCapital = (word: Word | undefined): boolean => word?.capital === true;
const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (['NOUN', 'PROPN', 'PRON', 'NUM'].includes(word.pos) || isCapital(word));
/** A capital inside a sentence makes a name of what looks like a verb ("Niagara Falls"). */
const isVerbal = (word: Word): boolean =>
  (word.pos === 'VERB' || word.pos === 'AUX') && !isCapital(word);

/** Does a verb stand before `i`, in the same comma-divided piece? */
function hasVerbBefore(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0; k -= 1) {
    const word = words[k];
    if (!word || word.quoted || word.text === ',' || HARD_BREAK.test(word.text)) return false;
    if (isVerbal(word) && !isParticiple(word)) return true;
  }
  return false;
}

/** Does the word open a clause, rather than join two names or stand before a date? */
function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (!word || !CLAUSE_OPENERS.has(word.lemma)) return false;
  if (PREPOSITIONAL.has(word.lemma)) return next?.pos !== 'NUM' && !tellsTime(next?.text ?? '');
  // "Developers and their backers said": before a verb has come, "and" joins two subjects.
  return word.lemma !== 'and' || hasVerbBefore(words, i);
}

/** Does a relative clause between commas begin before the word ("which holds … and had …")? */
function isInRelative(words: readonly Word[], i: number): boolean {
  return words.some(
    (word, k) => k < i && word.text === ',' && RELATIVES.has(words[k + 1]?.lemma ?? ''),
  );
}

/**
 * Index of the first word of the clause that ends at `from`, looking back.
 * @param whole true to look past commas and verbs, for a clause with others inserted in it.
 */
export function clauseStart(words: readonly Word[], from: number, whole: boolean): number {
  for (let i = from; i >= 0; i -= 1) {
    const word = words[i];
    if (!word) break;
    if (word.quoted || HARD_BREAK.test(word.text)) return i + 1;
    const inserted =
      whole && (RELATIVES.has(word.lemma) || word.lemma === 'that' || isInRelative(words, i));
    if (!inserted && opensClause(words, i)) return i + 1;
    if (whole) continue;
    // "the memo seen by", "the fund's thinking": no verb of a clause.
    const before = words[i - 1];
    const reduced =
      isParticiple(word) && (isNominal(before) || before?.pos === 'PART' || before?.pos === 'DET');
    if (word.text === ',' || (isVerbal(word) && !reduced)) return i + 1;
  }
  return 0;
}

/** Drops adverbs, conjunctions and what tells the time from the front. */
export function withoutTime(words: readonly Word[]): readonly Word[] {
  const from = words.findIndex(
    (word) => !tellsTime(word.text) && word.pos !== 'ADV' && word.pos !== 'CCONJ',
  );
  return from < 0 ? [] : words.slice(from);
}

/** "Norland and the United Isles": does the conjunction join two names? */
function joinsNames(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.pos === 'DET' ? words[i + 2] : words[i + 1];
  return isCapital(words[i - 1]) && isCapital(next);
}

/** "packer and father-of-two Bo Roe": does the conjunction join two titles of one name? */
function joinsTitles(words: readonly Word[], i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  const singular = next !== undefined && isTitle(next) && !/[^s]s$/.test(next.text);
  return before?.pos === 'NOUN' && singular && words.slice(i + 2, i + 4).some(isCapital);
}

/** The first noun phrase, cut before its prepositions and clauses. */
export function leadingPhrase(words: readonly Word[]): Phrase | undefined {
  const end = words.findIndex((word, i) => {
    if (word.pos === 'PUNCT' || word.lemma === 'to') return true;
    if (word.pos === 'CCONJ') return !joinsNames(words, i) && !joinsTitles(words, i);
    // "a person familiar with the plan"
    if (word.pos === 'ADJ' && words[i - 1]?.pos === 'NOUN' && words[i + 1]?.pos === 'ADP')
      return true;
    if (word.pos === 'ADP') return !bindsName(words, i);
    if (i === 0) return false;
    // "the losing candidate"
    if (isVerbal(word) && words[i - 1]?.pos === 'DET' && /(?:ing|ed)$/.test(word.text))
      return false;
    return isVerbal(word) || RELATIVES.has(word.lemma) || word.lemma === 'that';
  });
  const chunk = end < 0 ? words : words.slice(0, end);
  // "A senior official briefing reporters": a participle that the tagger took for a noun ends the phrase.
  const cut = chunk.findIndex(
    (word, i) =>
      i > 0 &&
      i < chunk.length - 1 &&
      /^\p{Ll}\p{L}+ing$/u.test(word.text) &&
      isNominal(chunk[i - 1]),
  );
  return readPhrase(cut > 0 ? chunk.slice(0, cut) : chunk);
}

/** A phrase, and what stands in apposition to it: "Ann Doe, 41, the mayor". */
export interface Apposed {
  phrase: Phrase;
  apposition: Phrase | null;
}

const isAge = (piece: readonly Word[]): boolean =>
  piece.length === 1 && /^\d{1,3}$/.test(piece[0]?.text ?? '');

/** The pieces of a clause between its commas. */
function pieces(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.text === ',') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

function appositionIn(parts: readonly (readonly Word[])[]): Phrase | null {
  const next = parts.find((piece) => !isAge(piece));
  const first = next?.[0];
  const nominal =
    first &&
    ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ'].includes(first.pos) &&
    !RELATIVES.has(first.lemma);
  return next && nominal ? (leadingPhrase(next) ?? null) : null;
}

/** Does the piece have a verb outside its relative clauses? */
function hasOwnVerb(piece: readonly Word[]): boolean {
  const relative = piece.findIndex((word) => RELATIVES.has(word.lemma) || word.lemma === 'that');
  const main = relative < 0 ? piece : piece.slice(0, relative);
  return main.some(
    (word, i) =>
      isVerbal(word) &&
      !word.text.endsWith('ing') &&
      main[i - 1]?.lemma !== 'to' &&
      !(isParticiple(word) && isNominal(main[i - 1])),
  );
}

/** The first of the comma-divided pieces that can be a subject: "On Monday, Ann Doe, 41, the mayor, …". */
export function apposedIn(words: readonly Word[]): Apposed | undefined {
  const parts = pieces(words);
  for (const [i, part] of parts.entries()) {
    const rest = withoutTime(part);
    const [first] = rest;
    if (!first || ['ADP', 'SCONJ', 'VERB'].includes(first.pos) || RELATIVES.has(first.lemma))
      continue;
    // "Bo Roe was hurt, his sister, Ann Roe, said": a piece with a verb is what is said.
    if (hasOwnVerb(rest)) continue;
    const phrase = leadingPhrase(rest);
    if (phrase) return { phrase, apposition: appositionIn(parts.slice(i + 1)) };
  }
  return undefined;
}

/** The noun phrase that begins at `from`, with what stands in apposition behind it. */
export function phraseAfter(words: readonly Word[], from: number): Apposed | undefined {
  const end = words.findIndex(
    (word, i) => i >= from && (word.quoted || /^[.;:—–()]$/.test(word.text)),
  );
  const [first, ...others] = pieces(words.slice(from, end < 0 ? words.length : end));
  if (!first || words[from]?.text === ',') return undefined;
  const phrase = leadingPhrase(first);
  // "Norlake sold two boats, the mayor said": behind a verb stands no apposition to its subject.
  const apart = first.some((word) => word.start >= (phrase?.end ?? 0) && isVerbal(word));
  const apposition = apart ? null : appositionIn(others);
  if (phrase) return { phrase, apposition };
  // "said one of them, Ann Doe"
  return apposition?.name == null ? undefined : { phrase: apposition, apposition: null };
}
