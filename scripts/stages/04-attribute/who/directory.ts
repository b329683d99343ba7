import type { SegmentedArticle } from '../../03-segment/index.ts';
import { cuesOf, type Cue } from '../grammar/cue.ts';
import { genderOfHonorific, genderOfNoun, type Gender } from '../lexicon/gender.ts';
import { ORGANISATION_NOUNS } from '../lexicon/nouns.ts';
import { words } from '../lexicon/words.ts';
import { viewsOf, type View } from '../view.ts';
import { isBody, isOneOf, isOrganisationName, isPersonRole } from './kind.ts';
import { mentionsOf, type Mention } from './mention.ts';

/** Somebody whom an article names in full. */
export interface Person {
  name: string;
  /** The surname. */
  last: string;
  /** Name and surname without accents, in lower case: "Lucía" and "Lucia" are one. */
  plain: { name: string; last: string };
  /** As the text tells it, by a form of address or a noun; never guessed from a name. */
  gender: Gender | null;
  roles: { role: string; article: string }[];
}

/** Who is who in a story: the people and organisations its articles name. */
export interface Directory {
  people: Person[];
  organisations: string[];
}

/** ", 41" behind a name. */
const AGE = /^, \d{1,3}$/;
/** What stands behind the name of a body and never of a person. */
const OF_A_BODY =
  /^(?:, which|, based|['’]s? (?:board|shares?|chief|shareholders|headquarters|employees|staff|members|customers|parent|subsidiary))/;

/** Does the mention show that its name is a body's: by what stands behind it, or by "a rights group"? */
function showsBody({ phrase, apposition, behind }: Mention): boolean {
  const apposed = apposition?.name === null && apposition.determiner === 'indefinite';
  const noun = apposed ? apposition.noun : phrase.role?.split(' ').at(-1);
  const told = isOneOf(noun?.toLowerCase() ?? '', ORGANISATION_NOUNS);
  return OF_A_BODY.test(behind) || (told && !isPersonRole(noun ?? null));
}

/** Does the mention show that its name is a person's, by a title, an age or an apposition? */
function showsPerson({ phrase, apposition, behind }: Mention): boolean {
  const name = phrase.name ?? '';
  if (isOrganisationName(name) || !/^\p{Lu}/u.test(name) || !name.includes(' ')) return false;
  if (phrase.determiner === 'indefinite') return false;
  const told = apposition !== null && apposition.name === null && isPersonRole(apposition.noun);
  return isPersonRole(phrase.role) || told || isSurelyPerson({ phrase, apposition, behind });
}

/** A form of address, an age or "who" is a person's alone; a shareholder or builder may be a body. */
function isSurelyPerson({ phrase, behind }: Omit<Mention, 'quoted'>): boolean {
  const addressed = phrase.honorific !== null && phrase.determiner === 'none';
  return addressed || AGE.test(behind) || behind === ', who';
}

function genderOf({ phrase, apposition }: Mention): Gender | null {
  const addressed = phrase.honorific === null ? null : genderOfHonorific(phrase.honorific);
  const nouns = `${phrase.role ?? ''} ${apposition?.noun ?? ''}`.trim().split(' ');
  return addressed ?? nouns.map(genderOfNoun).find((gender) => gender !== null) ?? null;
}

/** What the phrase or its apposition says the named one is. */
export function roleOf({
  phrase,
  apposition,
}: Pick<Mention, 'phrase' | 'apposition'>): string | null {
  if (isPersonRole(phrase.role)) return phrase.role;
  if (apposition?.name !== null || !isPersonRole(apposition.noun)) return null;
  return apposition.text.replace(/^(?:the|an?|his|her|its|their) /i, '');
}

/** Words behind a verb of speaking within which "it" still means its subject. */
const IT_REACH = 6;
/** Verbs behind "it" that say what somebody does or means to do, unlike "it was clear that". */
const DOES = words('have will would plan expect intend aim');

/** "Norlake Ships said it had sold them": does the speaker call itself "it"? */
function callsItselfIt({ words: all }: View, { verb, frame }: Cue): boolean {
  const behind = all.slice(verb + 1, verb + 1 + IT_REACH);
  const at = behind.findIndex(({ pos }) => pos === 'PRON');
  const [does, next] = behind.slice(at + 1);
  return (
    frame === 'clause' &&
    behind[at]?.lemma === 'it' &&
    DOES.has(does?.lemma ?? '') &&
    next?.lemma !== 'be' &&
    next?.lemma !== 'take'
  );
}

/** Names of two words and more whose speaker calls itself "it". */
function bodiesSpeakingIn(article: SegmentedArticle): string[] {
  return viewsOf(article).flatMap((view) =>
    cuesOf(view)
      .filter((cue) => callsItselfIt(view, cue))
      .flatMap(({ subject }) => subject.phrase.name ?? []),
  );
}

/** Times that the first word of a name must stand for the whole before it shows a body. */
const LEAST_SHORT = 2;

/** "Norlake Ships" is called "Norlake" and never "Ships"; of a person it is the last word that stands alone. */
function isShortenedLikeABody(name: string, alone: ReadonlyMap<string, number>): boolean {
  const [first = '', ...others] = name.split(' ');
  const last = others.at(-1);
  return (
    last !== undefined && (alone.get(first) ?? 0) >= LEAST_SHORT && (alone.get(last) ?? 0) === 0
  );
}

/** Words that the name of a person may have. */
const LONGEST_NAME = 4;

/** Names that stand as subject of a verb of speaking, no body's name among them. */
function speakersIn(article: SegmentedArticle): string[] {
  return viewsOf(article)
    .flatMap(cuesOf)
    .flatMap(({ subject: { phrase, apposition } }) => {
      const speaker = phrase.name === null && apposition !== null ? apposition : phrase;
      const { name, determiner } = speaker;
      const fits = name !== null && name.split(' ').length <= LONGEST_NAME;
      return fits && determiner === 'none' && !isBody(phrase) && !isOrganisationName(name)
        ? [name]
        : [];
    });
}

/** Full names whose last word speaks by itself somewhere: "Ann Doe … Doe denied it". */
function namesOfSpeakers(names: Iterable<string>, spoken: ReadonlySet<string>): string[] {
  return [...names].filter((name) => {
    const words = name.split(' ');
    return (
      words.length >= 2 &&
      words.length <= LONGEST_NAME &&
      spoken.has(words.at(-1) ?? '') &&
      !isOrganisationName(name)
    );
  });
}

/** Builds the directory of a story from all its articles; their order does not matter. */
export function directoryOf(articles: readonly SegmentedArticle[]): Directory {
  const mentions = articles.flatMap((article) =>
    viewsOf(article)
      .flatMap(mentionsOf)
      .map((mention) => ({ ...mention, name: mention.phrase.name ?? '', article: article.id })),
  );
  const sure = new Set(mentions.filter(isSurelyPerson).map(({ name }) => name));
  const told = new Set(mentions.filter(showsBody).map(({ name }) => name));
  const shown = new Set(
    mentions
      .filter(showsPerson)
      .map(({ name }) => name)
      .filter((name) => sure.has(name) || !told.has(name)),
  );
  const alone = new Map(
    [...Map.groupBy(mentions, ({ name }) => name)].map(([name, group]) => [name, group.length]),
  );
  const bodies = new Set([
    ...told,
    ...articles.flatMap(bodiesSpeakingIn).filter((name) => !shown.has(name)),
    ...[...alone.keys()].filter((name) => !shown.has(name) && isShortenedLikeABody(name, alone)),
  ]);
  const spoken = new Set(articles.flatMap(speakersIn));
  const full = [...spoken].filter((name) => name.includes(' '));
  const names = new Set(
    [...shown, ...full, ...namesOfSpeakers(alone.keys(), spoken)].filter(
      (name) => shown.has(name) || !bodies.has(name),
    ),
  );
  // Of one name in two spellings the one with its accents stays; in code-unit order it comes last.
  const spelled = new Map([...names].sort().map((name) => [plain(name), name]));
  const people = [...spelled.values()].map((name): Person => {
    const last = name.split(' ').at(-1) ?? name;
    return { name, last, plain: { name: plain(name), last: plain(last) }, gender: null, roles: [] };
  });
  for (const mention of mentions) {
    const person = personNamed(people, mention.name);
    if (!person) continue;
    person.gender ??= genderOf(mention);
    const role = roleOf(mention);
    const known = person.roles.some(
      (entry) => entry.role === role && entry.article === mention.article,
    );
    if (role !== null && !known) person.roles.push({ role, article: mention.article });
  }
  const organisations = new Set(
    mentions
      .map(({ name }) => name)
      .filter((name) => !names.has(name) && (bodies.has(name) || isOrganisationName(name))),
  );
  return { people, organisations: [...organisations].sort() };
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The person of that full name, or the only one who bears it as surname. */
export function personNamed(people: readonly Person[], name: string): Person | undefined {
  const asked = plain(name);
  const full = people.find((person) => person.plain.name === asked);
  if (full || name.includes(' ')) return full;
  const bearers = people.filter((person) => person.plain.last === asked);
  return bearers.length === 1 ? bearers[0] : undefined;
}
