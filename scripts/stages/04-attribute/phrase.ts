import type { Span } from '../../../src/domain/index.ts';
import { HONORIFICS, ORGANISATION_NOUNS, PERSON_NOUNS, DOCUMENT_NOUNS } from './lexicon/nouns.ts';
import type { Word } from './view.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they' | 'who';

/** A noun phrase that may name a source. */
export interface Phrase extends Span {
  /** Its words as they stand. */
  text: string;
  pronoun: Pronoun | null;
  /** The proper name in it, without title. */
  name: string | null;
  honorific: string | null;
  /** What the phrase says the named one is, as it stands ("Transport Minister"). */
  role: string | null;
  /** The head noun of a phrase without a name, in lower case. */
  noun: string | null;
  /** The words before the head noun, in lower case, without determiner. */
  modifiers: readonly string[];
  determiner: 'definite' | 'indefinite' | 'none';
  plural: boolean;
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['it', 'it'],
  ['they', 'they'],
  ['who', 'who'],
]);
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
]);
const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'some',
  'one',
  'several',
  'many',
  'two',
  'three',
  'other',
  'most',
  'both',
]);
/** Small words that stand inside a name in lower case. */
const PARTICLES = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'bin',
  'al',
  'di',
  'da',
  'dos',
  'du',
  'ibn',
  'y',
]);

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);
const isPossessive = (word: Word | undefined): boolean =>
  word !== undefined && /^['’]s?$/.test(word.text);
const plainWord = (word: Word): string => word.text.toLowerCase().replace(/\.$/, '');

/** Is the word a title or the name of a job, alone or as part of a compound ("Secretary-General")? */
function isTitle(word: Word): boolean {
  const plain = plainWord(word);
  return HONORIFICS.has(plain) || plain.split('-').some((part) => PERSON_NOUNS.has(part));
}

const isOrganisationWord = (word: Word | undefined): boolean =>
  word !== undefined && ORGANISATION_NOUNS.has(plainWord(word));

/** Words as one string, a possessive ending joined to its word. */
function joinWords(words: readonly Word[]): string {
  return words
    .map((word) => word.text)
    .join(' ')
    .replace(/ (?=['’](?:s\b|$| ))/g, '');
}

/** Index at which the phrase's last run of capitals begins and ends, skipping runs that own what follows. */
function nameRun(words: readonly Word[], from: number): [number, number] | undefined {
  let end = -1;
  for (let i = words.length - 1; i >= from; i -= 1) {
    if (isCapital(words[i]) && !isPossessive(words[i + 1])) {
      end = i + 1;
      break;
    }
  }
  if (end < 0) return undefined;
  let start = end - 1;
  while (start > from) {
    const before = words[start - 1];
    const inside =
      before !== undefined &&
      (isCapital(before) ||
        (PARTICLES.has(before.text) && isCapital(words[start - 2])) ||
        before.text === '&');
    // "St Anne's Hospital" is one name; "the town's Ann Doe" is not.
    const owned =
      isPossessive(before) && isOrganisationWord(words[start]) && isCapital(words[start - 2]);
    if (!inside && !owned) break;
    start -= 1;
  }
  return [start, end];
}

/** "of" and "for" inside the name of an organisation or document: "Department of Trade". */
export function bindsName(words: readonly Word[], i: number): boolean {
  const preposition = words[i]?.lemma;
  if (preposition !== 'of' && preposition !== 'for' && preposition !== 'and') return false;
  const after = words[i + 1]?.lemma === 'the' ? words[i + 2] : words[i + 1];
  const before = words[i - 1];
  if (!isCapital(before) || !isCapital(after) || before === undefined) return false;
  const noun = plainWord(before);
  return ORGANISATION_NOUNS.has(noun) || ORGANISATION_NOUNS.has(noun.replace(/s$/, ''));
}

function splitTitle(run: readonly Word[], titled: boolean): { title: Word[]; name: Word[] } {
  let last = -1;
  run.forEach((word, i) => {
    if (isTitle(word)) last = i;
  });
  // "Ann King said": a surname that is also a title stays a name unless an article stands before it.
  if (last === run.length - 1 && run.length > 1 && !titled) {
    const inner = splitTitle(run.slice(0, -1), true);
    return inner.title.length > 0 && inner.name.length > 0
      ? { title: inner.title, name: run.slice(inner.title.length) }
      : { title: [], name: [...run] };
  }
  return { title: run.slice(0, last + 1), name: run.slice(last + 1) };
}

/**
 * Reads a noun phrase without its clauses and prepositional tails.
 * @returns undefined for words that can be no source: no noun, name or personal pronoun.
 */
export function readPhrase(all: readonly Word[]): Phrase | undefined {
  const words = all.filter((word) => word.pos !== 'SPACE' && !/^["“”'‘’]$/.test(word.text));
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const base = {
    start: first.start,
    end: last.end,
    text: joinWords(words),
    pronoun: null,
    name: null,
    honorific: null,
    role: null,
    noun: null,
    modifiers: [],
    determiner: 'none' as const,
    plural: false,
  };
  if (words.length === 1) {
    const pronoun = PRONOUNS.get(first.lemma) ?? PRONOUNS.get(first.text.toLowerCase());
    if (pronoun) return { ...base, pronoun };
  }
  const word = first.text.toLowerCase();
  const determiner = DEFINITE.has(word) ? 'definite' : INDEFINITE.has(word) ? 'indefinite' : 'none';
  const from = determiner === 'none' ? 0 : 1;
  const run = nameRun(words, from);
  const plural =
    last.pos !== 'PROPN' && /[^su]s$/.test(last.text) && last.lemma !== last.text.toLowerCase();
  if (run && run[1] === words.length) {
    const [start, end] = run;
    const joint = words.findIndex(
      (word, i) =>
        word.lemma === 'and' &&
        i > from &&
        isCapital(words[i - 1]) &&
        (isCapital(words[i + 1]) || isCapital(words[i + 2])),
    );
    if (joint > 0) return { ...base, determiner, name: joinWords(words.slice(from)), plural: true };
    const binding = words.findIndex((_, i) => i >= from && i < start && bindsName(words, i));
    const begin = binding > 0 ? (nameRun(words.slice(0, binding), from)?.[0] ?? start) : start;
    if (binding > 0) {
      return { ...base, determiner, name: joinWords(words.slice(begin, end)) };
    }
    const { title, name } = splitTitle(words.slice(start, end), determiner !== 'none');
    const before = words.slice(from, start).filter((w) => w.pos !== 'PUNCT');
    const ownerEnd = before.findLastIndex(isPossessive);
    const honorific = title.find((w) => HONORIFICS.has(plainWord(w)));
    const titles = title.filter((w) => w !== honorific || PERSON_NOUNS.has(plainWord(w)));
    const role = joinWords([...before.slice(ownerEnd + 1), ...titles]);
    if (name.length > 0) {
      return {
        ...base,
        determiner,
        name: joinWords(name),
        honorific: honorific ? plainWord(honorific) : null,
        role: role === '' ? null : role,
      };
    }
    const noun = title.at(-1);
    if (noun) {
      const modifiers = [...before, ...title.slice(0, -1)].map((w) => w.text.toLowerCase());
      return { ...base, determiner, noun: plainWord(noun), modifiers, plural };
    }
  }
  if (last.pos !== 'NOUN' && last.pos !== 'PROPN' && !isKnownNoun(last)) return undefined;
  const modifiers = words
    .slice(from, -1)
    .filter((w) => w.pos !== 'PUNCT')
    .map((w) => w.text.toLowerCase());
  return { ...base, determiner, noun: last.text.toLowerCase(), modifiers, plural };
}

/** Is the word, or its singular, a noun for a person, an organisation or a document? */
export function isKnownNoun(word: { text: string; lemma: string }): boolean {
  const forms = [word.text.toLowerCase(), word.lemma, word.lemma.replace(/s$/, '')];
  return forms.some(
    (form) => PERSON_NOUNS.has(form) || ORGANISATION_NOUNS.has(form) || DOCUMENT_NOUNS.has(form),
  );
}
