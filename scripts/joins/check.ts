import type { JoinEntry } from '../../src/domain/index.ts';

/** Something that entries of `sources.yaml` may not say, and where: entry and place in its sources. */
export interface Fault {
  entry: number;
  place: number;
  what: string;
}

const storyOf = (source: string): string => source.slice(0, source.indexOf('/'));

/** The first place at which the entries contradict themselves or each other; undefined where none does. */
export function firstFault(entries: readonly JoinEntry[]): Fault | undefined {
  const joinedIn = new Map<string, number>();
  for (const [entry, { sources, apart, name }] of entries.entries()) {
    const stories = new Set<string>();
    for (const [place, source] of sources.entries()) {
      if (sources.indexOf(source) < place)
        return { entry, place, what: `"${source}" stands twice under "${name}"` };
      if (apart) continue;
      if (stories.has(storyOf(source)))
        return {
          entry,
          place,
          what: `"${name}" has two sources of the story "${storyOf(source)}"; that they are one is said in the review.yaml of the story, with "do: merge"`,
        };
      stories.add(storyOf(source));
      if (joinedIn.has(source))
        return { entry, place, what: `"${source}" stands in another entry, too; make one of them` };
      joinedIn.set(source, entry);
    }
  }
  for (const [entry, { sources, apart }] of entries.entries()) {
    if (!apart) continue;
    const seen = new Set<number>();
    for (const [place, source] of sources.entries()) {
      const joined = joinedIn.get(source);
      if (joined === undefined) continue;
      if (seen.has(joined))
        return {
          entry,
          place,
          what: `"${source}" is told apart here and joined with it in another entry`,
        };
      seen.add(joined);
    }
  }
  return undefined;
}
