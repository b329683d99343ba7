import type { Phrase } from '../grammar/phrase.ts';
import { genderOfHonorific } from '../lexicon/gender.ts';
import { personNamed, roleOf, type Person } from './directory.ts';
import { isDocument, isOrganisationName } from './kind.ts';
import type { Situation } from './situation.ts';
import { sourceOf, type Resolved } from './trail.ts';

const fold = (name: string): string[] => name.toLowerCase().split(/[\s-]+/);

/** The people who bear the surname (or first name), told apart by role or address, else the latest of them. */
function bearerOf(
  phrase: Phrase,
  apposition: Phrase | null,
  { directory, trail }: Situation,
): Person | undefined {
  const name = phrase.name ?? '';
  const bearers = directory.people.filter(
    (person) => person.last === name || person.name.split(' ')[0] === name,
  );
  if (bearers.length <= 1) return bearers[0];
  const hint = fold(phrase.role ?? apposition?.noun ?? '').filter((word) => word !== '');
  const told = bearers.filter(
    (person) =>
      hint.length > 0 && person.roles.some(({ role }) => fold(role).includes(hint.at(-1) ?? '')),
  );
  if (told.length === 1) return told[0];
  const gender = phrase.honorific === null ? null : genderOfHonorific(phrase.honorific);
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

/** A fuller name of the same body, where the story has just one. */
function fullestOf(name: string, organisations: readonly string[]): string {
  const longer = organisations.filter(
    (known) => known !== name && fold(name).every((word) => fold(known).includes(word)),
  );
  // "City Council" and "City Council Library" share words but not what they are.
  const same = isOrganisationName(name)
    ? longer.filter((known) => fold(known).at(-1) === fold(name).at(-1))
    : longer;
  return same.length === 1 ? (same[0] ?? name) : name;
}

/** Whom or what a name means: the fullest name of it that the story gives. */
export function resolveName(
  phrase: Phrase,
  apposition: Phrase | null,
  situation: Situation,
): Resolved {
  const { people, organisations } = situation.directory;
  const name = phrase.name ?? '';
  const role = roleOf({ phrase, apposition });
  const person = personNamed(people, name) ?? bearerOf(phrase, apposition, situation);
  if (person) return { ...sourceOf(person.name, 'person'), role };
  // "Ann Doe and Bo Roe" speak with one voice.
  if (name.split(/ and |, /).every((one) => personNamed(people, one)))
    return sourceOf(name, 'person');
  if (isDocument({ name, noun: null })) return sourceOf(name, 'document');
  const fullest = fullestOf(name, organisations);
  const body = isOrganisationName(name) || organisations.includes(name) || fullest !== name;
  if (body) return sourceOf(fullest, 'organisation');
  // A name of one word that no fuller one explains is more often a body, a place or a company than a person.
  const personal = name.includes(' ') || phrase.honorific !== null || role !== null;
  return { ...sourceOf(name, personal ? 'person' : 'organisation'), role };
}
