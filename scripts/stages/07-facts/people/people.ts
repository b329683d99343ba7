import type { Source } from '../../../../src/domain/index.ts';
import { isRoleNoun } from './roles.ts';

/** Who is meant by a name in this story. */
export interface People {
  /** Full names, each once, in alphabetical order. */
  names: readonly string[];
  /** The full name that a mention stands for; null where it is nobody's or more than one person's. */
  resolve: (mention: string) => string | null;
  /** Who is named in capitalised words that may begin with titles, and where the name begins in them. */
  named: (words: string) => { person: string; offset: number } | null;
}

const PART = String.raw`\p{Lu}(?:[\p{Ll}\p{Lu}’'-]*\p{Ll}|\.)`;
const PARTICLE = '(?:de|da|di|del|van|von|der|den|la|le|bin|ibn|al|el)';
const OUTSIDE = String.raw`(?<![\p{L}’'-])`;
const nameOf = (words: string): string => String.raw`${PART}(?: (?:${PARTICLE} )*${PART})${words}`;

/** Source of a regular expression for the words that give an office to the name before them. */
export const BECOMES = String.raw`(?:(?:was|is|has been|had been|will be) (?:named|appointed|elected|re-elected|made|chosen as|sworn in as|promoted to)|became|becomes|will become)(?: (?:the|an?|its|their|his|her))?`;

/** Source of a regular expression for a personal name of one to four words. */
export const NAME = nameOf('{0,3}');
const FULL_NAME = nameOf('{1,3}');

/** Capitalised words in a row: a title may run on into the name. */
const CAPITALISED = new RegExp(
  String.raw`${OUTSIDE}(?:${PART}|\p{Lu}{2,})(?:[ -](?:${PARTICLE} )*${PART})*`,
  'gu',
);
/** A name behind a title in lower case, "pilot Ada Holm", or behind an apposition, "the mayor of Brack, Ada Holm". */
const TITLED = [
  new RegExp(String.raw`${OUTSIDE}(\p{L}[\p{Ll}-]+) (${FULL_NAME})`, 'gu'),
  new RegExp(
    String.raw`${OUTSIDE}([\p{L}-]+)(?: (?:of|for|at) [^,;.]{2,40})?, (${FULL_NAME})(?=[,.])`,
    'gu',
  ),
];
/** A name behind which its bearer is said to hold or to have got an office: "Ada Holm was named acting director". */
const APPOINTED = new RegExp(
  String.raw`${OUTSIDE}(${FULL_NAME}) ${BECOMES} ([\p{L}’'-]+(?: [\p{L}’'-]+){0,3})`,
  'gu',
);
/** A name that an age or an apposition follows. */
const PLACED = new RegExp(
  String.raw`${OUTSIDE}(${FULL_NAME}), (\d{1,3}|aged \d{1,3}|(?:the |an? |who )?[\p{L}’' -]{2,60}?)(?=[,.;”"]|$)`,
  'gu',
);

const HONORIFIC =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Prof|Rev|Gen|Lt|Col|Capt|Sgt|Cdr|Cmdr|Sen|Rep|Gov|Justice|Judge|President|Captain|Commander|Minister|Mayor|Senator|Governor|Councilwoman|Councilman|Councillor|Professor|Officer|General|Chief)\.? )+/u;

const STATUS_AFFIX = /^(?:ex|vice|deputy|co)-|-(?:designate|elect|in-waiting)$/;
const isTitle = (word: string): boolean =>
  isRoleNoun(
    word
      .toLowerCase()
      .replace(/[.’']s?$/, '')
      .replace(STATUS_AFFIX, ''),
  );

/** The name without its titles: "Health Minister Ada Holm" is "Ada Holm"; null where less than two words remain. */
function withoutTitles(capitalised: string): string | null {
  const words = capitalised.replace(HONORIFIC, '').split(' ');
  const name = words.slice(words.findLastIndex(isTitle) + 1);
  return name.length >= 2 ? name.join(' ') : null;
}

/** Every full name that a text shows to be a person's: by a title, an age or an apposition with a role. */
function namesIn(text: string): string[] {
  const found: string[] = [];
  for (const [words] of text.matchAll(CAPITALISED))
    if (words.split(' ').some(isTitle)) found.push(words);
  for (const form of TITLED)
    for (const [, title = '', name = ''] of text.matchAll(form))
      if (isTitle(title)) found.push(name);
  for (const [, name = '', rest = ''] of text.matchAll(PLACED))
    if (/\d$/.test(rest) || rest.split(/[ -]/).some(isTitle)) found.push(name);
  for (const [, name = '', office = ''] of text.matchAll(APPOINTED))
    if (office.split(' ').some(isTitle)) found.push(name);
  return found.map(withoutTitles).filter((name) => name !== null);
}

/** "Survivor Ada Holm" at the head of a sentence is no other person than "Ada Holm". */
const endsInAnother = (name: string, all: ReadonlySet<string>): boolean =>
  name.split(' ').some((_, i, words) => i > 0 && all.has(words.slice(i).join(' ')));

/**
 * Learns the people of a story: the persons among its sources, and every full name that a text
 * shows to be a person's. A surname stands for its only bearer.
 * @param texts all claims of the story; their order does not matter.
 */
export function learnPeople(sources: readonly Source[], texts: readonly string[]): People {
  const persons = sources.filter(({ kind }) => kind === 'person');
  const met = new Set([
    ...persons.map(({ name }) => name).filter((name) => name.includes(' ')),
    ...texts.flatMap(namesIn),
  ]);
  const names = [...met].filter((name) => !endsInAnother(name, met)).sort();
  const bearers = new Map<string, Set<string>>();
  const stand = (mention: string, name: string): void => {
    bearers.set(mention, (bearers.get(mention) ?? new Set()).add(name));
  };
  for (const name of names)
    name.split(' ').forEach((_, i, words) => {
      stand(words.slice(i).join(' '), name);
    });
  for (const { name, aliases } of persons)
    if (names.includes(name)) for (const alias of aliases) stand(alias, name);
  const resolve: People['resolve'] = (mention) => {
    const bare = mention.replace(/[’']s?$/u, '');
    const meant = bearers.get(bare) ?? bearers.get(bare.replace(HONORIFIC, ''));
    const [only] = meant ?? [];
    return meant?.size === 1 && only !== undefined ? only : null;
  };
  const named: People['named'] = (capitalised) => {
    const words = capitalised.split(' ');
    for (let i = 0; i < words.length; i += 1) {
      const rest = words.slice(i).join(' ');
      const person = resolve(rest);
      const full =
        person !== null && (!rest.includes(' ') || person.startsWith(rest.replace(/[’']s?$/, '')));
      if (full) return { person, offset: capitalised.length - rest.length };
    }
    return null;
  };
  return { names, resolve, named };
}
