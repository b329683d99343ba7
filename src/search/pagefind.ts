import type { ClaimMeta } from './records.ts';

/** The part of Pagefind's browser API that the search page uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: {
    baseUrl: string;
    ranking: { metaWeights: Partial<Record<keyof ClaimMeta, number>> };
  }): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: Result[] }>;
}

/** A record that matches, not yet loaded. */
export interface Result {
  score: number;
  data(): Promise<Found>;
}

export interface Found {
  url: string;
  content: string;
  /** Places of the words that match, counted in words. */
  locations: readonly number[];
  meta: ClaimMeta;
  filters: Record<string, string[]>;
}

/** Shown with a claim but no reason to find it: a headline's words are not the claim's. */
const SHOWN_ONLY = { siglum: 0, outlet: 0, headline: 0, published: 0 };

/** Loads Pagefind at its first use; `address` is the path of its script. */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The records hold whole paths already.
  await pagefind.options({ baseUrl: '/', ranking: { metaWeights: SHOWN_ONLY } });
  return pagefind;
}

/** The claims with all words of the query in their own words or in the name of their source. */
export async function findClaims(
  pagefind: Pagefind,
  query: string,
  filters: Record<string, string>,
): Promise<Result[]> {
  const { results } = await pagefind.search(query === '' ? null : query, { filters });
  return query === '' ? results : results.filter(({ score }) => score > 0);
}
