import type { JoinEntry, Source, Story } from '../../src/domain/index.ts';
import { referenceOf } from './resolve.ts';

/** A name as two texts may spell it: without diacritics, points and case. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Words of a full name: a single one, such as a surname, is the name of too many. */
const LEAST_WORDS = 2;
/** Parts of names that are written small. */
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|du|el|for|ibn|la|le|of|the|van|von|y|zu|and|&)$/u;
/** Words of bodies that every place has: "City Council" does not say whose. */
const ANYWHERE =
  /^(?:agency|assembly|authority|board|cabinet|city|coast|commission|committee|council|county|court|department|district|education|federal|fire|government|guard|harbour|health|high|hospital|house|local|ministry|national|of|office|parliament|police|public|school|senate|service|state|supreme|the|town|transport|union|university|water)$/iu;

/** A description ("the night watch") and a body without a place are no full names. */
function isFullName({ name, kind }: Source): boolean {
  if (kind !== 'person' && kind !== 'organisation') return false;
  const words = name.replace(/^the /iu, '').trim().split(/\s+/u);
  const isCapital = (word: string): boolean => /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(word);
  return (
    words.filter(isCapital).length >= LEAST_WORDS &&
    words.every((word) => isCapital(word) || PARTICLE.test(word)) &&
    !words.every((word) => ANYWHERE.test(word))
  );
}

interface Bearer {
  story: string;
  source: string;
}

function namesakesIn(stories: readonly Story[]): Bearer[][] {
  const bearers = new Map<string, Bearer[]>();
  for (const { story, sources } of stories)
    for (const source of sources) {
      if (!isFullName(source)) continue;
      const key = `${source.kind} ${plain(source.name)}`;
      const bearer = { story, source: referenceOf({ story, slug: source.slug }) };
      bearers.set(key, [...(bearers.get(key) ?? []), bearer]);
    }
  return [...bearers.values()];
}

/**
 * Sources of different stories that may be one: of the same kind and full name, and neither joined
 * nor told apart yet. Nothing is proposed where one story has two of the name, or where two of the
 * name are told apart: it then does not say who is meant. They are for an editor to decide; nothing
 * follows from them.
 * @returns for each name the sources that bear it, as `sources.yaml` writes them.
 */
export function propose(entries: readonly JoinEntry[], stories: readonly Story[]): string[][] {
  const joined = entries.map(({ join }) => new Set(join));
  const apart = entries.map((entry) => new Set(entry.apart));
  return namesakesIn(stories)
    .filter((same) => {
      const oneEach = new Set(same.map(({ story }) => story)).size === same.length;
      const isJoined = joined.some((entry) => same.every(({ source }) => entry.has(source)));
      const areTwo = apart.some(
        (entry) => same.filter(({ source }) => entry.has(source)).length > 1,
      );
      return same.length > 1 && oneEach && !isJoined && !areTwo;
    })
    .map((same) => same.map(({ source }) => source));
}
