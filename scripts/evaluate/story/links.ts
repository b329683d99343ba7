import type { Story } from '../../../src/domain/index.ts';
import type { Gold } from './gold.ts';
import type { Pairing } from './pairing.ts';

/** Pairs of claims of two articles that make the same point, counted. */
export interface LinkScore {
  hits: number;
  found: number;
  gold: number;
  /** F1 of each gold claim's own links, summed, and of how many claims. */
  perClaim: { sum: number; of: number };
  missed: string[];
  wrong: string[];
}

const harmonic = (hits: number, found: number, gold: number): number =>
  hits === 0 ? 0 : (2 * hits) / (found + gold);

/** Scores the alignments. A pair that a disagreement or a near-miss joins is on the same topic: no error either way. */
export function scoreLinks(gold: Gold, story: Story, { goldOf, articleOf }: Pairing): LinkScore {
  const pairsOf = (groups: readonly (readonly string[])[]): Set<string> =>
    new Set(
      groups.flatMap((ids) =>
        ids.flatMap((a) =>
          ids.flatMap((b) => {
            const [one, other] = [articleOf.get(a), articleOf.get(b)];
            return a < b && one !== undefined && other !== undefined && one !== other
              ? [`${a} ${b}`]
              : [];
          }),
        ),
      ),
    );
  const required = pairsOf(gold.links ?? gold.groups.map(({ claims }) => claims));
  const tolerated = pairsOf([
    ...gold.possibleLinks,
    ...[...gold.disagreements, ...gold.not_disagreements].map(({ claims }) => claims),
  ]);
  const drawn = pairsOf(
    story.alignments.map(({ claims }) => [
      ...new Set(claims.flatMap((id) => goldOf.get(id) ?? [])),
    ]),
  );
  const counted = [...drawn].filter((pair) => required.has(pair) || !tolerated.has(pair));
  const hits = counted.filter((pair) => required.has(pair));
  const partners = (pairs: readonly string[], id: string): number =>
    pairs.filter((pair) => pair.split(' ').includes(id)).length;
  const linked = gold.claims.filter(({ id }) => partners([...required], id) > 0);
  const sum = linked.reduce(
    (all, { id }) =>
      all + harmonic(partners(hits, id), partners(counted, id), partners([...required], id)),
    0,
  );
  return {
    hits: hits.length,
    found: counted.length,
    gold: required.size,
    perClaim: { sum, of: linked.length },
    missed: [...required].filter((pair) => !drawn.has(pair)),
    wrong: counted.filter((pair) => !required.has(pair)),
  };
}
