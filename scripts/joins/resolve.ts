import type { JoinEntry, JoinedSource, Joins, Story } from '../../src/domain/index.ts';

/** A source as `sources.yaml` writes it. */
export const referenceOf = ({ story, slug }: { story: string; slug: string }): string =>
  `${story}/${slug}`;

/** The sources of all stories, by reference. */
export function sourcesOf(stories: readonly Story[]): Map<string, JoinedSource> {
  return new Map(
    stories.flatMap(({ story, title, sources, claims }) =>
      sources.map((source) => {
        const { slug, name } = source;
        const own = claims.filter((claim) => claim.source.slug === slug).length;
        const joined = { story, title, slug, name, claims: own, public: source.public };
        return [referenceOf(joined), joined] as const;
      }),
    ),
  );
}

/** Two entries that have a source in common speak of one person or body. */
function merged(lists: readonly (readonly string[])[]): Set<string>[] {
  const groups: Set<string>[] = [];
  for (const list of lists) {
    const touched = groups.filter((group) => list.some((one) => group.has(one)));
    const whole = new Set([...touched.flatMap((group) => [...group]), ...list]);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(whole);
  }
  return groups;
}

/** What of the file could not be followed, and the entry that says it. */
export interface Problem {
  entry: number;
  message: string;
}

/**
 * The sources that editors joined, as the site shows them, and what of the file could not be
 * followed: a source that no story has, or a join of what another entry tells apart. Those are said,
 * and the rest of the file holds.
 */
export function resolve(
  entries: readonly JoinEntry[],
  stories: readonly Story[],
): { joins: Joins; problems: Problem[] } {
  const sources = sourcesOf(stories);
  const problems = entries.flatMap(({ join, apart }, entry) =>
    (join ?? apart ?? [])
      .filter((one) => !sources.has(one))
      .map((one) => ({
        entry,
        message: `"${one}" is no source of any story; what the entry says of it waits until it is`,
      })),
  );
  const groups = merged(entries.flatMap(({ join }) => (join ? [join] : [])));
  const held = groups.filter((group) => {
    const entry = entries.findIndex(
      ({ apart = [] }) => apart.filter((one) => group.has(one)).length > 1,
    );
    const against = entries[entry]?.apart;
    if (against === undefined) return true;
    problems.push({
      entry,
      message: `${[...group].join(', ')} are joined, and ${against.join(', ')} told apart; none is joined until one of the entries is gone`,
    });
    return false;
  });
  const joins = held
    .map((group) => [...group].sort().flatMap((one) => sources.get(one) ?? []))
    .filter((group) => group.length > 1);
  return { joins, problems };
}
