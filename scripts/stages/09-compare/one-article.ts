import type { Collation } from './collation.ts';
import type { Finding } from './detector.ts';

/**
 * Two claims of one article are a disagreement only if they are so likely to make the same point.
 * Whoever writes an article sets a claim beside its denial on purpose, and then in the same words;
 * two figures or a "will" and a "never" far apart in a long article are of two things. Lower: the
 * more of those; higher: fewer of the disagreements that an article itself reports.
 */
const LEAST_ALIGNED = 0.7;

/**
 * Do two readings of a finding stand in two articles, or side by side in one? An article that has
 * both is one, and so are it and its copies.
 */
export function isSetApart({ readings }: Finding, { likelihood }: Collation): boolean {
  const sides = readings.map(({ voices }) => ({
    articles: new Set(voices.map(({ witness }) => witness.article)),
    claims: voices.map(({ witness }) => witness.claim.id),
  }));
  return sides.some((one, i) =>
    sides.slice(i + 1).some((other) => {
      const apart =
        !one.articles.isSubsetOf(other.articles) || !other.articles.isSubsetOf(one.articles);
      return (
        apart || one.claims.some((a) => other.claims.some((b) => likelihood(a, b) >= LEAST_ALIGNED))
      );
    }),
  );
}
