import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { JoinedSource, Joins, Story } from '../../src/domain/index.ts';
import type { Warning } from '../stages/01-read/index.ts';
import type { JoinsFile } from './file.ts';

/** By `story/source`. */
function sourcesIn(stories: readonly Story[]): Map<string, JoinedSource> {
  return new Map(
    stories.flatMap(({ story, sources, claims }) => {
      const counts = Map.groupBy(claims, ({ source }) => source.slug);
      return sources.map(({ slug, public: isPublic }): [string, JoinedSource] => [
        `${story}/${slug}`,
        { story, slug, claims: counts.get(slug)?.length ?? 0, public: isPublic },
      ]);
    }),
  );
}

/** What is said of a source that is not there. */
function missing(source: string, stories: readonly Story[]): string {
  const story = source.slice(0, source.indexOf('/'));
  const there = stories.some((one) => one.story === story);
  return there
    ? `"${source}": the story "${story}" has no such source`
    : `"${source}": there is no story "${story}"`;
}

/**
 * What the file says, with what the site shows of each source. A source that does not exist is
 * told of and left out until it does; the rest of its entry holds.
 */
export function joinSources(
  { file, value, lineOf }: JoinsFile,
  stories: readonly Story[],
): { joins: Joins; warnings: Warning[] } {
  const known = sourcesIn(stories);
  const warnings = value.flatMap(({ sources }, entry) =>
    sources.flatMap((source, place) =>
      known.has(source)
        ? []
        : [{ file, line: lineOf([entry, 'sources', place]), message: missing(source, stories) }],
    ),
  );
  const joins = value
    .filter(({ apart }) => !apart)
    .map(({ name, sources }) => ({
      name,
      sources: sources.flatMap((source) => known.get(source) ?? []),
    }))
    .filter(({ sources }) => sources.length > 1);
  return { joins, warnings };
}

/**
 * Writes `<out>/joins.json`: who speaks in several stories.
 * @returns what is to be told of the file.
 */
export async function writeJoins(
  out: string,
  file: JoinsFile,
  stories: readonly Story[],
): Promise<Warning[]> {
  const { joins, warnings } = joinSources(file, stories);
  await writeFileAtomic(join(out, 'joins.json'), `${JSON.stringify(joins, null, 1)}\n`);
  return warnings;
}
