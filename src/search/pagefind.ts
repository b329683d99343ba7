import { askedBy } from './fold.ts';
import type { ClaimMeta } from './records.ts';

/** How many records have each value of a filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's browser API that the search page uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { baseUrl: string; basePath?: string; noWorker?: boolean }): Promise<void>;
  filters(): Promise<Counts>;
  search(
    query: string | null,
    options: { filters: Record<string, string>; sort?: { published: 'asc' | 'desc' } },
  ): Promise<{ results: Result[]; filters: Counts }>;
}

/** A record that matches, not yet loaded. */
export interface Result {
  data(): Promise<Found>;
}

export interface Found {
  url: string;
  content: string;
  /** Places of the words that match, counted in words. */
  locations: readonly number[];
  meta: ClaimMeta;
  filters: Record<string, string[]>;
  /** Where articles have the records: the claims that match, with their words as HTML in which `mark` stands around those that match. */
  sub_results?: readonly { url: string; title: string; excerpt: string }[];
}

/** What a search finds. */
export interface Answer {
  results: readonly Result[];
  counts: Counts;
  /** Nothing was looked for: the words stand in almost every claim. */
  tooCommon: boolean;
}

export const orders = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

declare global {
  /** Pagefind in a folder of files, where a script has put it: browsers load no module from there. */
  var pagefindOfFolder: Pagefind | undefined;
}

/**
 * Loads Pagefind at its first use.
 *
 * @param address the path of its script
 * @param attempt from 0: a browser keeps a script that it could not load as one that fails
 */
export async function loadPagefind(address: string, attempt: number): Promise<Pagefind> {
  const path = attempt === 0 ? address : `${address}?attempt=${attempt}`;
  const { pagefindOfFolder } = globalThis;
  const pagefind = pagefindOfFolder ?? ((await import(/* @vite-ignore */ path)) as Pagefind);
  // The records hold whole paths already. A page of a folder has no worker.
  const options = pagefindOfFolder ? { basePath: 'pagefind/', noWorker: true } : {};
  await pagefind.options({ baseUrl: '/', ...options });
  return pagefind;
}

/** What has all words of the query in its own words or in the name of its source, and passes the filters. */
export async function find(
  pagefind: Pagefind,
  query: string,
  filters: Record<string, string>,
  order: Order,
): Promise<Answer> {
  const { words, tooCommon } = askedBy(query);
  if (tooCommon) return { results: [], counts: await pagefind.filters(), tooCommon };
  const sort =
    order === 'relevance'
      ? {}
      : { sort: { published: order === 'newest' ? 'desc' : 'asc' } as const };
  const found = await pagefind.search(words === '' ? null : words, { filters, ...sort });
  return { results: found.results, counts: found.filters, tooCommon };
}
