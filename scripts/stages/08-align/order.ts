import type { Article, Claim } from '../../../src/domain/index.ts';

/** Later articles have longer or later sigla: … Y, Z, AA. */
export const bySiglum = (a: Article, b: Article): number =>
  a.siglum.length - b.siglum.length || (a.siglum < b.siglum ? -1 : 1);

/**
 * The place of each claim, by its id: in the order of publication, and inside an article of the
 * text. It does not depend on the order in which articles and claims are given.
 */
export function placesOf(
  articles: readonly Article[],
  claims: readonly Claim[],
): Map<string, number> {
  const ranks = new Map(articles.toSorted(bySiglum).map(({ id }, rank) => [id, rank]));
  const rank = ({ article }: Claim): number => ranks.get(article) ?? ranks.size;
  const ordered = claims.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start);
  return new Map(ordered.map(({ id }, place) => [id, place]));
}
