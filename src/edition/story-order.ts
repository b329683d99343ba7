/**
 * Stories with the newest edition first. Those of one day, and those of which no edition was
 * recorded, which come last, keep their order.
 *
 * @param dateOf the date of a story's newest edition, `YYYY-MM-DD`; undefined of a draft that never had one
 */
export function byNewestEdition<Entry extends { id: string }>(
  entries: readonly Entry[],
  dateOf: (story: string) => string | undefined,
): Entry[] {
  const dated = entries.map((entry) => ({ entry, date: dateOf(entry.id) ?? '' }));
  return dated
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .map(({ entry }) => entry);
}

/** Stories that the home page shows: some eight screens. With more, the newest would be all that anyone sees of a page that grows without bound. */
export const ON_HOME = 20;
/** Titles on a page of the list of all stories: some 40 kB, and short enough to look through. */
export const ON_LIST_PAGE = 200;

/** Sources on a page of their list A to Z: some 60 kB. */
export const SOURCES_ON_PAGE = 300;
/** Claims on a page of a story's list: some 100 kB. */
export const CLAIMS_ON_PAGE = 200;

/** The entries in pages of `size` at most; one empty page of none. */
export function inPages<Entry>(entries: readonly Entry[], size: number): Entry[][] {
  const pages = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: pages }, (_, at) => entries.slice(at * size, (at + 1) * size));
}

/** By title, as the language sorts it. */
export function byTitle<Entry extends { data: { title: string } }>(
  entries: readonly Entry[],
  language: string,
): Entry[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return entries.toSorted((a, b) => collator.compare(a.data.title, b.data.title));
}
