import type { SegmentedArticle } from '../03-segment/index.ts';
import { cuesOf } from './cue.ts';
import { HONORIFICS, ORGANISATION_NOUNS, PERSON_NOUNS } from './lexicon/nouns.ts';
import { readPhrase, type Phrase } from './phrase.ts';
import { phraseAfter } from './subject.ts';
import { viewsOf, type View, type Word } from './view.ts';

/** Somebody whom an article names in full. */
export interface Person {
  name: string;
  last: string;
  gender: 'he' | 'she' | null;
  roles: { role: string; article: string }[];
}

/** An organisation, by the fullest name that the story gives it. */
export interface Organisation {
  name: string;
}

/** Who is who in a story: the people and organisations its articles name. */
export interface Directory {
  people: Person[];
  organisations: Organisation[];
}

/** A noun phrase with a name in it, where it stands. */
export interface Mention {
  phrase: Phrase;
  apposition: Phrase | null;
  aged: boolean;
  quoted: boolean;
}

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const nouns = (role: string): string[] => role.toLowerCase().split(/[\s-]+/);

/** Does the role end in a noun for a person ("finance director")? */
export function isPersonRole(role: string | null): boolean {
  const words = role === null ? [] : nouns(role);
  return words.some((word) => PERSON_NOUNS.has(word) || PERSON_NOUNS.has(word.replace(/s$/, '')));
}

/** Is it the name of a body rather than of a person? By its words, or by being an acronym. */
export function isOrganisationName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.some((word) => ORGANISATION_NOUNS.has(word.toLowerCase().replace(/[.,]$/, ''))) ||
    /^(?:\p{Lu}\.?){2,6}$/u.test(name) ||
    /\band\b|\d/.test(name) ||
    /^The\b/.test(name)
  );
}

/** Every noun phrase of the sentence that has a name in it. */
export function mentionsOf(view: View): Mention[] {
  const { words } = view;
  const found: Mention[] = [];
  const add = (
    phrase: Phrase | undefined,
    apposition: Phrase | null,
    word: Word,
    after: number,
  ): void => {
    if (phrase?.name === undefined || phrase.name === null) return;
    const aged = words[after]?.text === ',' && /^\d{1,3}$/.test(words[after + 1]?.text ?? '');
    found.push({ phrase, apposition, aged, quoted: word.quoted });
  };
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (
      !NOMINAL.has(word.pos) ||
      (before && NOMINAL.has(before.pos) && before.quoted === word.quoted)
    )
      return;
    const owner = words.findIndex(
      (w, k) =>
        k > i && /^['’]s?$/.test(w.text) && words.slice(i, k).every((x) => NOMINAL.has(x.pos)),
    );
    if (owner > 0) {
      add(readPhrase(words.slice(i, owner)), null, word, owner);
      const next = phraseAfter(words, owner + 1);
      if (next) add(next.phrase, next.apposition, word, indexAt(words, next.phrase.end));
    }
    const here = phraseAfter(
      words.map((w) => ({ ...w, quoted: false })),
      i,
    );
    if (here) add(here.phrase, here.apposition, word, indexAt(words, here.phrase.end));
    if (here?.apposition)
      add(here.apposition, here.phrase, word, indexAt(words, here.apposition.end));
  });
  return found;
}

function indexAt(words: readonly Word[], offset: number): number {
  const index = words.findIndex((word) => word.start >= offset);
  return index < 0 ? words.length : index;
}

/** Does the mention show that its name is a person's? */
function showsPerson({ phrase, apposition, aged }: Mention): boolean {
  const name = phrase.name ?? '';
  if (isOrganisationName(name) || /^\p{Ll}/u.test(name)) return false;
  const titled =
    isPersonRole(phrase.role) || (phrase.honorific !== null && phrase.determiner === 'none');
  const told = apposition !== null && apposition.name === null && isPersonRole(apposition.noun);
  return (
    name.split(' ').length >= 2 && phrase.determiner !== 'indefinite' && (titled || aged || told)
  );
}

const GENDERED: readonly (readonly ['he' | 'she', RegExp])[] = [
  [
    'she',
    /(?:woman|mother|wife|daughter|sister|aunt|mum|mom|niece|grandmother|girl|princess|queen|actress)$/i,
  ],
  ['he', /(?:[^o]man|father|husband|son|brother|uncle|dad|nephew|grandfather|boy|prince|king)$/i],
];

function genderOf({ phrase, apposition }: Mention): Person['gender'] {
  const told = phrase.honorific === null ? undefined : HONORIFICS.get(phrase.honorific);
  if (told) return told;
  const role = `${phrase.role ?? ''} ${apposition?.noun ?? ''}`.trim();
  return GENDERED.find(([, form]) => role.split(' ').some((word) => form.test(word)))?.[0] ?? null;
}

/** A role as the phrase gives it: its title, or the apposition's words. */
function roleOf({ phrase, apposition }: Mention): string | null {
  if (isPersonRole(phrase.role)) return phrase.role;
  if (apposition?.name === null && isPersonRole(apposition.noun))
    return apposition.text.replace(/^(?:the|an?|his|her|its|their) /i, '');
  return null;
}

/** Builds the directory of a story from all its articles. The order of the articles does not matter. */
export function directoryOf(articles: readonly SegmentedArticle[]): Directory {
  const people = new Map<string, Person>();
  const organisations = new Set<string>();
  const all = articles.flatMap((article) =>
    viewsOf(article).flatMap((view) =>
      mentionsOf(view).map((mention) => ({ article: article.id, mention })),
    ),
  );
  const enter = (name: string): Person => {
    const known = people.get(name) ?? {
      name,
      last: name.split(' ').at(-1) ?? name,
      gender: null,
      roles: [],
    };
    people.set(name, known);
    return known;
  };
  for (const { mention } of all) {
    const name = mention.phrase.name ?? '';
    if (showsPerson(mention)) enter(name);
    else if (isOrganisationName(name)) organisations.add(name);
  }
  for (const article of articles) {
    for (const view of viewsOf(article)) {
      for (const { subject } of cuesOf(view)) {
        const speaker =
          subject.apposition?.name !== undefined &&
          subject.apposition.name !== null &&
          subject.phrase.name === null
            ? subject.apposition
            : subject.phrase;
        const name = speaker.name ?? '';
        const words = name.split(' ').length;
        if (words >= 2 && words <= 4 && !isOrganisationName(name) && speaker.determiner === 'none')
          enter(name);
      }
    }
  }
  for (const { article, mention } of all) {
    const person = personNamed(
      { people: [...people.values()], organisations: [] },
      mention.phrase.name ?? '',
    );
    if (!person) continue;
    person.gender ??= genderOf(mention);
    const role = roleOf(mention);
    if (
      role !== null &&
      !person.roles.some((known) => known.role === role && known.article === article)
    )
      person.roles.push({ role, article });
  }
  return {
    people: [...people.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    organisations: [...organisations].sort().map((name) => ({ name })),
  };
}

/** The person of that full name, or the only one who bears it as surname. */
export function personNamed(directory: Directory, name: string): Person | undefined {
  const full = directory.people.find((person) => person.name === name);
  if (full || name.includes(' ')) return full;
  const bearers = directory.people.filter((person) => person.last === name);
  return bearers.length === 1 ? bearers[0] : undefined;
}
