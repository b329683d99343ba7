import type { Span } from '../../../../src/domain/index.ts';
import { HONORIFICS, ORGANISATION_NOUNS, PERSON_NOUNS, singularOf } from '../lexicon/nouns.ts';
import { words as wordSet } from '../lexicon/words.ts';
import type { Word } from '../view.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they' | 'who' | 'one';

/** A noun phrase that may name a source. */
export interface Phrase extends Span {
  /** Its words as they stand. */
  text: string;
  pronoun: Pronoun | null;
  /** The proper name in it, without title. */
  name: string | null;
  /** The form of address before the name ("mr"), in lower case. */
  honorific: string | null;
  /** What the phrase says the named one is, as it stands ("Transport Minister"). */
  role: string | null;
  /** The head noun of a phrase without a name, in lower case. */
  noun: string | null;
  /** The words before the head noun, without determiner. */
  modifiers: readonly string[];
  determiner: 'definite' | 'indefinite' | 'none';
  plural: boolean;
}

const PRONOUNS = new Map<string, Pronoun>(
  (['he', 'she', 'it', 'they', 'who', 'one'] as const).map((pronoun) => [pronoun, pronoun]),
).set('another', 'one');
const DEFINITE = wordSet('the this that these those his her its their my our');
const INDEFINITE = wordSet('a an another some one several many two three other most both');
/** Small words that stand inside a name in lower case. */
const PARTICLES = wordSet('de van von der den la le bin al di da dos du ibn y &');

const isCapital = (word: Word | undefined): boolean => word?.capital === true;
const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && /^['’]s?$/.test(word.text);
const plainWord = (word: Word): string => word.text.toLowerCase().replace(/\.$/, '');
const isOrganisationWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  [plainWord(word), singularOf(plainWord(word))].some((form) => ORGANISATION_NOUNS.has(form));

/** Is the word a title or the name of a job, alone or as part of a compound ("Secretary-General")? */
export function isTitle(word: Word): boolean {
  const plain = plainWord(word);
  return HONORIFICS.has(plain) || plain.split('-').some((part) => PERSON_NOUNS.has(part));
}

/** Words as one string, a possessive ending joined to its word. */
function joinWords(words: readonly Word[]): string {
  return words
    .map((word) => word.text)
    .join(' ')
    .replace(/ (?=['’](?:s\b|$| ))/g, '');
}

/** Where the run of capitals begins that ends before `end`; "St Anne's Hospital" is one, "the town's Ann Doe" is not. */
function runStart(words: readonly Word[], end: number, from: number): number {
  let start = end - 1;
  while (start > from) {
    const before = words[start - 1];
    const joined =
      before !== undefined && PARTICLES.has(before.text) && isCapital(words[start - 2]);
    const owned =
      isPossessive(before) && isOrganisationWord(words[start]) && isCapital(words[start - 2]);
    if (!isCapital(before) && !joined && !owned) break;
    start -= 1;
  }
  return start;
}

/** "of" and "for" inside the name of an organisation: "Department of Trade". */
export function bindsName(words: readonly Word[], i: number): boolean {
  if (!['of', 'for'].includes(words[i]?.lemma ?? '')) return false;
  const after = words[i + 1]?.lemma === 'the' ? words[i + 2] : words[i + 1];
  return isCapital(words[i - 1]) && isCapital(after) && isOrganisationWord(words[i - 1]);
}

/** Cuts a run of capitals into title and name. */
function splitTitle(run: readonly Word[], titled: boolean): { title: Word[]; name: Word[] } {
  const last = run.findLastIndex(isTitle);
  if (last < run.length - 1 || run.length === 1 || titled)
    return { title: run.slice(0, last + 1), name: run.slice(last + 1) };
  // "Ann King said": a surname that is also a title stays a name unless an article stands before it.
  const { title, name } = splitTitle(run.slice(0, -1), true);
  return title.length > 0 && name.length > 0
    ? { title, name: run.slice(title.length) }
    : { title: [], name: [...run] };
}

type Base = Omit<Phrase, 'pronoun' | 'name' | 'honorific' | 'role' | 'noun' | 'modifiers'>;

const empty = { pronoun: null, name: null, honorific: null, role: null, noun: null, modifiers: [] };

/** A phrase that ends in a run of capitals: a name with its title, or a title alone. */
function readName(words: readonly Word[], from: number, base: Base): Phrase {
  const joint = words.findIndex(
    (word, i) =>
      i > from &&
      word.lemma === 'and' &&
      isCapital(words[i - 1]) &&
      !isTitle(words[i - 1] ?? word) &&
      words.slice(i + 1, i + 3).some(isCapital),
  );
  if (joint > 0) return { ...base, ...empty, name: joinWords(words.slice(from)), plural: true };
  const binding = words.findIndex((_, i) => i > from && bindsName(words, i));
  if (binding > 0)
    return { ...base, ...empty, name: joinWords(words.slice(runStart(words, binding, from))) };
  const start = runStart(words, words.length, from);
  const { title, name } = splitTitle(words.slice(start), base.determiner !== 'none');
  const before = words.slice(from, start).filter((word) => word.pos !== 'PUNCT');
  const owned = before.slice(before.findLastIndex(isPossessive) + 1);
  if (name.length === 0) {
    const modifiers = [...before, ...title.slice(0, -1)].map((word) => word.text);
    return { ...base, ...empty, noun: title.slice(-1).map(plainWord).join(''), modifiers };
  }
  const honorific = title.find((word) => HONORIFICS.has(plainWord(word)));
  const titles = title.filter((word) => word !== honorific || PERSON_NOUNS.has(plainWord(word)));
  const role = joinWords([...owned, ...titles]);
  return {
    ...base,
    ...empty,
    name: joinWords(name),
    honorific: honorific ? plainWord(honorific) : null,
    role: role === '' ? null : role,
  };
}

/**
 * Reads a noun phrase without its clauses and prepositional tails.
 * @returns undefined for words that can be no source: no noun, name or personal pronoun.
 */
export function readPhrase(all: readonly Word[]): Phrase | undefined {
  const unquoted = all.filter((word) => word.pos !== 'SPACE' && !/^["“”'‘’]$/.test(word.text));
  // "Decree 418": the number behind a noun is part of what it names, not its head.
  const numbered = unquoted.length > 1 && unquoted.at(-1)?.pos === 'NUM';
  const words = numbered ? unquoted.slice(0, -1) : unquoted;
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const lead = first.text.toLowerCase();
  const determiner = DEFINITE.has(lead) ? 'definite' : INDEFINITE.has(lead) ? 'indefinite' : 'none';
  const plural =
    last.pos !== 'PROPN' && /[^su]s$/.test(last.text) && last.lemma !== last.text.toLowerCase();
  const base: Base = {
    start: first.start,
    end: last.end,
    text: joinWords(words),
    determiner,
    plural,
  };
  const pronoun = words.length === 1 ? PRONOUNS.get(lead) : undefined;
  if (pronoun) return { ...base, ...empty, pronoun };
  const from = determiner === 'none' ? 0 : 1;
  if (words.length > from && isCapital(last)) return readName(words, from, base);
  if (last.pos !== 'NOUN' && last.pos !== 'PROPN' && !isTitle(last) && !isOrganisationWord(last))
    return undefined;
  const modifiers = words.slice(from, -1).filter((word) => word.pos !== 'PUNCT');
  return {
    ...base,
    ...empty,
    noun: last.text.toLowerCase(),
    modifiers: modifiers.map((word) => word.text),
  };
}
