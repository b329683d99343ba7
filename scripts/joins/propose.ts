import { stringify } from 'yaml';
import type { JoinEntry, Source, Story } from '../../src/domain/index.ts';

/** Sources of several stories that may be one; `known` where an entry has some of them already. */
export interface Proposal {
  name: string;
  kind: Source['kind'];
  sources: string[];
  known: boolean;
}

/** Words of a full name: with one alone, a surname or "Parliament", most joins would be wrong. */
const LEAST_WORDS = 2;

/** Parts of names that are written small. */
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|du|el|for|ibn|la|le|of|the|van|von|y|zu)$/u;

/** Bodies that every place has: "City Council" does not say whose. */
const ANYWHERE =
  /^(?:city|county|town|state|district|national|federal|local|public|supreme|high|police|fire|health|coast|harbour|water|school|education|transport|council|board|court|department|ministry|government|office|agency|authority|service|guard|parliament|senate|assembly|house|cabinet|hospital|university|union|commission|committee|of|the)$/iu;

/**
 * The name by which a source may be known elsewhere; null where it is no full name: a single word,
 * or a description ("the harbour office"), which every place has.
 */
function fullName({ name, kind }: Pick<Source, 'name' | 'kind'>): string | null {
  if (kind !== 'person' && kind !== 'organisation') return null;
  const words = name.normalize('NFC').trim().replace(/^the /iu, '').split(/\s+/u);
  const isName = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);
  const capital = words.filter(isName);
  const described = words.some((word) => !isName(word) && !PARTICLE.test(word));
  const anywhere = words.every((word) => ANYWHERE.test(word));
  return capital.length < LEAST_WORDS || described || anywhere ? null : words.join(' ');
}

/** A name in two stories, of one kind. */
interface Namesakes {
  name: string;
  kind: Source['kind'];
  sources: { story: string; source: string }[];
}

function namesakesIn(stories: readonly Story[]): Namesakes[] {
  const found = new Map<string, Namesakes>();
  for (const { story, sources } of stories)
    for (const source of sources) {
      const name = fullName(source);
      if (name === null) continue;
      const key = `${source.kind} ${name}`;
      const all = found.get(key) ?? { name, kind: source.kind, sources: [] };
      all.sources.push({ story, source: `${story}/${source.slug}` });
      found.set(key, all);
    }
  return [...found.values()];
}

/**
 * Sources that are likely one: of one full name and one kind, in two stories or more, and not
 * joined yet. Nothing is proposed where one story has two of the name, or where two of the name
 * are told apart: the name then does not say who is meant.
 */
export function proposeJoins(stories: readonly Story[], entries: readonly JoinEntry[]): Proposal[] {
  const joinedIn = new Map(
    entries.flatMap(({ sources, apart }, entry) =>
      apart ? [] : sources.map((source): [string, number] => [source, entry]),
    ),
  );
  const toldApart = entries.filter(({ apart }) => apart).map(({ sources }) => new Set(sources));
  return namesakesIn(stories)
    .filter(({ sources }) => {
      const oneEach = new Set(sources.map(({ story }) => story)).size === sources.length;
      const apart = toldApart.some(
        (entry) => sources.filter(({ source }) => entry.has(source)).length > 1,
      );
      const joined = sources.map(({ source }) => joinedIn.get(source));
      const isNew = joined.includes(undefined);
      return sources.length > 1 && oneEach && !apart && isNew;
    })
    .map(({ name, kind, sources }) => ({
      name,
      kind,
      sources: sources.map(({ source }) => source),
      known: sources.some(({ source }) => joinedIn.has(source)),
    }))
    .toSorted((a, b) => (`${a.name} ${a.kind}` < `${b.name} ${b.kind}` ? -1 : 1));
}

/** Proposals that a run shows: the summary above them is to stay in sight. */
const SHOWN = 10;

/** Not indented: an entry stands at the beginning of its line. */
const pasted = (proposals: readonly Proposal[]): string =>
  stringify(proposals.map(({ name, sources }) => ({ name, sources }))).trimEnd();

/** The proposals as lines for `file`, ready to be pasted at its end; empty where there are none. */
export function proposalLines(proposals: readonly Proposal[], file: string): string {
  if (proposals.length === 0) return '';
  const fresh = proposals.filter(({ known }) => !known).slice(0, SHOWN);
  const more = proposals.filter(({ known }) => known).slice(0, SHOWN);
  const left = proposals.length - fresh.length - more.length;
  const one = proposals.length === 1;
  return [
    `${proposals.length} likely join${one ? '' : 's'} across stories, not made: same full name, same kind`,
    ...(fresh.length === 0
      ? []
      : [
          `If they are one, add to ${file} (with "apart: true" if they are not, so that it is not asked again):`,
          pasted(fresh),
        ]),
    ...(more.length === 0
      ? []
      : [
          `Some of these stand in an entry of ${file} already; complete it, or tell the others apart:`,
          pasted(more),
        ]),
    ...(left === 0 ? [] : [`… and ${left} more, once these are decided`]),
  ].join('\n');
}
