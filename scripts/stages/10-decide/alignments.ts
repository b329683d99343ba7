import type { Alignment, Claim } from '../../../src/domain/index.ts';
import { mint } from '../mint.ts';

const alignmentOf = (claims: readonly string[], score: number): Alignment => ({
  id: mint(['alignment', ...claims.toSorted()]),
  claims: [...claims],
  score,
});

/** Makes claims one point, together with whatever was aligned with one of them. */
export function align(alignments: readonly Alignment[], claims: readonly Claim[]): Alignment[] {
  const ids = claims.map(({ id }) => id);
  const touched = alignments.filter((one) => one.claims.some((id) => ids.includes(id)));
  const all = [...new Set([...touched.flatMap((one) => one.claims), ...ids])];
  return [...alignments.filter((one) => !touched.includes(one)), alignmentOf(all, 1)];
}

/**
 * Sets claims apart: of every point that has two of them, the first stays and the others go, each
 * with nothing but itself. What is then left of one article is no point.
 *
 * @param articleOf the article of a claim.
 */
export function separate(
  alignments: readonly Alignment[],
  claims: readonly Claim[],
  articleOf: (claim: string) => string | undefined,
): Alignment[] {
  const ids = claims.map(({ id }) => id);
  return alignments.flatMap((one) => {
    const [, ...others] = one.claims.filter((id) => ids.includes(id));
    if (others.length === 0) return [one];
    const left = one.claims.filter((id) => !others.includes(id));
    return new Set(left.map(articleOf)).size < 2 ? [] : [alignmentOf(left, one.score)];
  });
}
