import { isDocument } from './cue.ts';
import {
  isOrganisationName,
  isPersonRole,
  personNamed,
  type Directory,
  type Person,
} from './directory.ts';
import { GROUP_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from './lexicon/nouns.ts';
import type { Phrase } from './phrase.ts';
import { latest, type Resolved, type Trace } from './trail.ts';

/** What is known at the point of the article where a phrase stands. */
export interface Situation {
  article: string;
  directory: Directory;
  trail: readonly Trace[];
  sentence: number;
  /** Words behind the phrase that belong to it ("at the survey office"). */
  tail: string;
}

const singular = (noun: string): string =>
  noun
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/s$/, '');
const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plain = (source: Pick<Resolved, 'name' | 'kind'>): Resolved => ({
  ...source,
  antecedent: null,
  role: null,
});
const fold = (words: string): string[] => words.toLowerCase().split(/[\s-]+/);

/** The people of the article who bear the surname, told apart by role or title, else the latest of them. */
function bySurname(
  phrase: Phrase,
  apposition: Phrase | null,
  situation: Situation,
): Person | undefined {
  const { directory, trail } = situation;
  const name = phrase.name ?? '';
  const bearers = directory.people.filter(
    (person) => person.last === name || person.name.split(' ')[0] === name,
  );
  if (bearers.length <= 1) return bearers[0];
  const hint = phrase.role ?? apposition?.noun ?? null;
  const told =
    hint === null
      ? []
      : bearers.filter((person) =>
          person.roles.some(
            ({ role }) =>
              fold(hint).every((word) => fold(role).includes(word)) ||
              fold(role).includes(fold(hint).at(-1) ?? ''),
          ),
        );
  if (told.length === 1) return told[0];
  const gender =
    phrase.honorific === null
      ? null
      : phrase.honorific === 'mr' || phrase.honorific === 'sir'
        ? 'he'
        : /^m(?:r?s|iss)$|^dame$/.test(phrase.honorific)
          ? 'she'
          : null;
  const fitting = bearers.filter(
    (person) => gender === null || person.gender === null || person.gender === gender,
  );
  const recent = trail.findLast((trace) =>
    fitting.some((person) => person.name === trace.resolved.name),
  );
  return (
    fitting.find((person) => person.name === recent?.resolved.name) ??
    (fitting.length === 1 ? fitting[0] : undefined)
  );
}

function named(phrase: Phrase, apposition: Phrase | null, situation: Situation): Resolved {
  const { directory } = situation;
  const name = phrase.name ?? '';
  const role = isPersonRole(phrase.role)
    ? phrase.role
    : apposition?.name === null && isPersonRole(apposition.noun)
      ? apposition.text.replace(/^(?:the|an?|his|her|its|their) /i, '')
      : null;
  const person = personNamed(directory, name) ?? bySurname(phrase, apposition, situation);
  if (person) return { name: person.name, kind: 'person', antecedent: null, role };
  if (isDocument({ ...phrase, noun: null })) return plain({ name, kind: 'document' });
  const words = fold(name);
  const longer = directory.organisations.filter(
    (known) => known.name !== name && words.every((word) => fold(known.name).includes(word)),
  );
  if (isOrganisationName(name)) return plain({ name: fullest(name, longer), kind: 'organisation' });
  const [only] = longer;
  if (only && longer.length === 1) return plain({ name: only.name, kind: 'organisation' });
  // A name of one word that no fuller name explains is more often a body, a place or a company than a person.
  const kind =
    words.length >= 2 || phrase.honorific !== null || role !== null ? 'person' : 'organisation';
  return { name, kind, antecedent: null, role };
}

/** A fuller name of the same body, where there is just one and it ends as the short one does. */
function fullest(name: string, longer: readonly { name: string }[]): string {
  const same = longer.filter((known) => fold(known.name).at(-1) === fold(name).at(-1));
  return same.length === 1 ? (same[0]?.name ?? name) : name;
}

/** The one person of the article, else of the story, whose role the phrase gives ("the finance director"). */
function byRole(phrase: Phrase, { article, directory }: Situation): Person | undefined {
  const head = fold(phrase.noun ?? '').at(-1) ?? '';
  const modifiers = phrase.modifiers
    .filter((word) => !/^['’]s?$/.test(word))
    .map((word) => word.toLowerCase());
  const holders = (only: string | null): Person[] =>
    directory.people.filter((person) =>
      person.roles.some(({ role, article: where }) => {
        const words = fold(role.replace(/ (?:of|for|at|in|on) .*$/i, ''));
        return (
          (only === null || where === only) &&
          words.at(-1) === head &&
          modifiers.every(
            (word) => words.includes(word) || fold(role).includes(word) || words.length <= 1,
          )
        );
      }),
    );
  const here = holders(article);
  const candidates = here.length > 0 ? here : holders(null);
  return candidates.length === 1 ? candidates[0] : undefined;
}

function unnamed(phrase: Phrase, situation: Situation): Resolved {
  const words = [
    ...phrase.modifiers.filter((word) => !/^['’]s?$/.test(word)),
    phrase.noun ?? '',
  ].join(' ');
  const tail =
    phrase.determiner !== 'definite' && situation.tail !== '' ? ` ${situation.tail}` : '';
  return plain({
    name: `Unnamed ${words.toLowerCase() === words ? words : lowerFirst(words)}${tail}`,
    kind: 'unnamed',
  });
}

/** "Some Officials" at the head of a sentence loses its capital; a name inside keeps it. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

function common(phrase: Phrase, situation: Situation): Resolved {
  const { trail, sentence, directory } = situation;
  const noun = phrase.noun ?? '';
  const forms = [noun, singular(noun)];
  const is = (list: ReadonlySet<string>): boolean =>
    forms.some((form) => form.split('-').some((part) => list.has(part)));
  const known = (kind: Resolved['kind']): Trace | undefined =>
    phrase.determiner === 'definite'
      ? latest(
          trail,
          sentence,
          phrase.start,
          (trace) => trace.resolved.kind === kind && trace.noun === noun,
        )
      : undefined;
  const back = (trace: Trace): Resolved => ({
    ...trace.resolved,
    antecedent: { start: trace.start, end: trace.end },
  });
  if (isDocument(phrase)) {
    const earlier = known('document');
    if (earlier) return back(earlier);
    const words = [...phrase.modifiers, noun].join(' ').replace(/ (?=['’]s?\b)/g, '');
    return plain({ name: capitalise(words), kind: 'document' });
  }
  const body = is(ORGANISATION_NOUNS) || noun === 'police';
  const people =
    is(PERSON_NOUNS) &&
    !(body && phrase.determiner === 'definite' && phrase.modifiers.length === 0);
  if (people && !phrase.plural && phrase.determiner === 'definite') {
    const earlier = known('unnamed');
    if (earlier) return back(earlier);
    const holder = byRole(phrase, situation);
    if (holder) {
      const trace = trail.findLast((candidate) => candidate.resolved.name === holder.name);
      return {
        name: holder.name,
        kind: 'person',
        antecedent: trace ? { start: trace.start, end: trace.end } : null,
        role: [...phrase.modifiers, noun].join(' '),
      };
    }
  }
  if (people || (is(GROUP_NOUNS) && noun !== 'police')) return unnamed(phrase, situation);
  if (body) {
    const named = directory.organisations.filter(
      (known) => fold(known.name).at(-1) === noun || fold(known.name).at(-1) === singular(noun),
    );
    const words = [...phrase.modifiers.filter((word) => !/^['’]s?$/.test(word)), noun].join(' ');
    const [only] = named;
    return plain({
      name: only && named.length === 1 && !phrase.plural ? only.name : capitalise(words),
      kind: 'organisation',
    });
  }
  return unnamed(phrase, situation);
}

function byPronoun(
  phrase: Phrase,
  { directory, trail, sentence }: Situation,
): Resolved | undefined {
  const fits = (trace: Trace): boolean => {
    const { kind, name } = trace.resolved;
    switch (phrase.pronoun) {
      case 'he':
      case 'she': {
        const gender =
          directory.people.find((person) => person.name === name)?.gender ?? trace.gender;
        return (
          (kind === 'person' || kind === 'unnamed') &&
          !trace.plural &&
          (gender === null || gender === phrase.pronoun)
        );
      }
      case 'it':
        return (kind === 'organisation' || kind === 'document') && !trace.plural;
      case 'they':
        return trace.plural || kind === 'organisation';
      default:
        return false;
    }
  };
  const trace = latest(trail, sentence, phrase.start, fits);
  return (
    trace && { ...trace.resolved, role: null, antecedent: { start: trace.start, end: trace.end } }
  );
}

/**
 * Who or what a phrase means: a name as the fullest one of the story, a pronoun or "the report" as
 * what the article spoke of last, a role as the one person who holds it.
 * @returns undefined for a pronoun that nothing before it explains.
 */
export function resolve(
  phrase: Phrase,
  apposition: Phrase | null,
  situation: Situation,
): Resolved | undefined {
  if (phrase.pronoun !== null) return byPronoun(phrase, situation);
  if (phrase.name !== null) return named(phrase, apposition, situation);
  // "The operator, Norlake Ships, said": the name stands in apposition, the role before it.
  if (apposition?.name !== undefined && apposition.name !== null) {
    const resolved = named(apposition, null, situation);
    const role = [...phrase.modifiers, phrase.noun ?? ''].join(' ').replace(/^.*['’]s? /, '');
    return { ...resolved, role: resolved.kind === 'person' ? role : null };
  }
  return common(phrase, situation);
}
