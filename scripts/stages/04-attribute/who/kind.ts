import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  isDocumentNoun,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  singularOf,
} from '../lexicon/nouns.ts';
import type { Phrase } from '../grammar/phrase.ts';

/** Is the noun, or its singular, in one of the lists? */
export function isOneOf(noun: string, ...lists: readonly ReadonlySet<string>[]): boolean {
  return lists.some((list) => list.has(noun) || list.has(singularOf(noun)));
}

/** Can the phrase be a source: is it a name, a pronoun, or a noun for people, bodies or documents? */
export function canSpeak(phrase: Phrase): boolean {
  if (phrase.name !== null || phrase.pronoun !== null) return true;
  return isOneOf(phrase.noun ?? '', PERSON_NOUNS, ORGANISATION_NOUNS, GROUP_NOUNS, DOCUMENT_NOUNS);
}

/** Does the phrase mean a body by its noun, and not a person ("her newspaper", not "the operator's head")? */
export function isBody({ noun }: Pick<Phrase, 'noun'>): boolean {
  return noun !== null && isOneOf(noun, ORGANISATION_NOUNS) && !isOneOf(noun, PERSON_NOUNS);
}

/** Does the phrase mean a text, by its noun or the last word of its name? */
export function isDocument(phrase: Pick<Phrase, 'noun' | 'name'>): boolean {
  const noun = (phrase.noun ?? phrase.name?.split(' ').at(-1) ?? '').toLowerCase();
  return isDocumentNoun(noun) && !isOneOf(noun, PERSON_NOUNS);
}

/** Does the role name what a person is ("finance director")? */
export function isPersonRole(role: string | null): boolean {
  const words = role === null ? [] : role.toLowerCase().split(/[\s-]+/);
  return words.some((word) => isOneOf(word, PERSON_NOUNS));
}

/** Is it the name of a body rather than of a person? By its words, its form, or by being an acronym. */
export function isOrganisationName(name: string): boolean {
  const words = name.split(/\s+/).map((word) => word.toLowerCase().replace(/[.,]$/, ''));
  return (
    words.some((word) => ORGANISATION_NOUNS.has(word)) ||
    /^(?:\p{Lu}\.?){2,6}$/u.test(name) ||
    /\band\b|\d|^The\b/.test(name)
  );
}
