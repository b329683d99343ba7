import { type ListedFile, type Part, partOfStory, SEARCH, SHELL } from './parts.ts';

/** A file of the built site that is worth keeping. */
export interface SiteFile {
  /** Below the site's own; of a page without `index.html`. */
  address: string;
  sha256: string;
  bytes: number;
  /** The story that a page belongs to, null of any other file. */
  story: string | null;
}

/** Bytes up to which something is kept without being asked for, as they lie on the server. */
export const LIMITS = {
  /**
   * All of a site, after one visit. Over the wire it is some fifth of that: enough for a class's or
   * a newsroom's few stories, and no more than a page with pictures and a film takes.
   */
  site: 25_000_000,
  /** The search of a site that is not kept whole: it is of little use without most of its index. */
  search: 15_000_000,
};

/** A part and its list, before the list has a digest. */
export type DividedPart = Omit<Part, 'list'> & { listed: ListedFile[] };

const nameOf = ({ address, story }: SiteFile): string => {
  if (address.startsWith('pagefind/')) return SEARCH;
  return story === null ? SHELL : partOfStory(story);
};

const byAddress = ([a]: ListedFile, [b]: ListedFile): number => (a < b ? -1 : 1);

/**
 * Divides the files of a site into what a browser keeps together.
 *
 * @param titles of the stories, by name
 * @returns the shell, the search and the stories by name, each list by address
 */
export function divide(
  files: readonly SiteFile[],
  titles: ReadonlyMap<string, string>,
  limits = LIMITS,
): { whole: boolean; parts: DividedPart[] } {
  const whole = files.reduce((sum, { bytes }) => sum + bytes, 0) <= limits.site;
  const names = [SHELL, SEARCH, ...[...titles.keys()].sort().map(partOfStory)];
  const lists = new Map<string, ListedFile[]>(names.map((name) => [name, []]));
  for (const file of files) {
    const { address, sha256, bytes } = file;
    // What is left of a story that is gone belongs to the shell.
    const list = lists.get(nameOf(file)) ?? lists.get(SHELL);
    list?.push([address, sha256, bytes]);
  }
  const parts = [...lists].map(([name, listed]): DividedPart => {
    const size = listed.reduce((sum, [, , bytes]) => sum + bytes, 0);
    const always = whole || name === SHELL || (name === SEARCH && size <= limits.search);
    const story = [...titles.keys()].find((one) => partOfStory(one) === name);
    return {
      name,
      title: story === undefined ? null : (titles.get(story) ?? story),
      files: listed.length,
      bytes: size,
      always,
      listed: listed.sort(byAddress),
    };
  });
  return { whole, parts: parts.filter(({ files: count }) => count > 0) };
}
