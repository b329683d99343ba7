import type { JoinedSource, Joins } from '../domain/index.ts';

/** Another story in which a source speaks. */
export interface Elsewhere extends Pick<JoinedSource, 'story' | 'claims'> {
  /** Names the source's page there; null where it has none. */
  slug: string | null;
}

/** Found by `story/slug`, once for each list of joins. */
const found = new WeakMap<Joins, ReadonlyMap<string, readonly JoinedSource[]>>();

function bySource(joins: Joins): ReadonlyMap<string, readonly JoinedSource[]> {
  const known = found.get(joins);
  if (known !== undefined) return known;
  const made = new Map(
    joins.flatMap(({ sources }) =>
      sources.map(({ story, slug }): [string, readonly JoinedSource[]] => [
        `${story}/${slug}`,
        sources,
      ]),
    ),
  );
  found.set(joins, made);
  return made;
}

/** The other stories in which a source speaks, in the order in which `sources.yaml` names them. */
export function alsoIn(joins: Joins, story: string, slug: string): Elsewhere[] {
  const all = bySource(joins).get(`${story}/${slug}`) ?? [];
  return all
    .filter((other) => other.story !== story)
    .map((other) => ({
      story: other.story,
      claims: other.claims,
      slug: other.public ? other.slug : null,
    }));
}
