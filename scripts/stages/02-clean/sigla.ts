/** A, B, … Z, AA, AB, … for 0, 1, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (index % 26));
}

/** A moment to order by; a date without a time stands at the end of its day, since a dated paper is of that day. */
function moment(published: string): string {
  return published.length === 10 ? `${published}T23:59:59.999Z` : new Date(published).toISOString();
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts articles in the order of the story and names them: dated ones by time, then undated ones
 * by file name. The order in which they are given does not matter.
 */
export function withSigla<T extends { id: string; published: string | null }>(
  articles: readonly T[],
): (T & { siglum: string })[] {
  const dated = articles.filter((article) => article.published !== null);
  const undated = articles.filter((article) => article.published === null);
  dated.sort(
    (a, b) =>
      byCodeUnit(moment(a.published ?? ''), moment(b.published ?? '')) || byCodeUnit(a.id, b.id),
  );
  undated.sort((a, b) => byCodeUnit(a.id, b.id));
  return [...dated, ...undated].map((article, i) => ({ ...article, siglum: letters(i) }));
}
