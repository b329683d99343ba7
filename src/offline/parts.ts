/** A file as a list of a part has it: its address below the site's, its SHA-256 in base64, its bytes. */
export type ListedFile = readonly [address: string, sha256: string, bytes: number];

/** Files that a browser keeps together: the pages that belong to no story, the search, or a story. */
export interface Part {
  name: string;
  /** The story; null of the other two. */
  title: string | null;
  files: number;
  bytes: number;
  /** Kept without being asked for. */
  always: boolean;
  /** SHA-256 of its list, in base64. */
  list: string;
}

/** `kept/parts.json`. */
export interface Parts {
  /** Everything is kept without being asked for. */
  whole: boolean;
  parts: Part[];
}

export const SHELL = 'shell';
export const SEARCH = 'search';

/** The address of the list of all parts. */
export const PARTS = 'kept/parts.json';

/** The address of the script that has the worker keep pages. */
export const KEEP_PAGES = 'kept/pages.js';

/** The address of a part's list. */
export const listOf = (part: string): string => `kept/${encodeURIComponent(part)}.json`;

/** The part of a story; no story is named like the other two parts, since these have no hyphen. */
export const partOfStory = (story: string): string => `story-${story}`;

/** The address of the page that stands for those that are not kept. */
export const NOT_KEPT = 'offline/not-kept/';
