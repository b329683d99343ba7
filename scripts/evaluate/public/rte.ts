import { z } from 'astro/zod';
import { clean } from '../../stages/02-clean/index.ts';
import { segment } from '../../stages/03-segment/index.ts';
import { attribute } from '../../stages/04-attribute/index.ts';
import { identify } from '../../stages/05-identify/index.ts';
import { facts } from '../../stages/07-facts/index.ts';
import { align } from '../../stages/08-align/index.ts';
import { compare } from '../../stages/09-compare/index.ts';
import { readTexts } from './in-memory.ts';

/** RTE-3 (Giampiccolo et al. 2007) with the three-way labels of de Marneffe, Rafferty and Manning (2008). */
export const rteSchema = z.array(
  z.object({ id: z.string(), a: z.string(), b: z.string(), label: z.string() }),
);
type Pair = z.infer<typeof rteSchema>[number];

export interface RteScore {
  /** Pairs with a disagreement shown, those of them that contradict, and all that contradict. */
  found: number;
  hits: number;
  gold: number;
  /** Contradictions not found and disagreements that are none, a line each. */
  wrong: string[];
}

/** Why the two texts disagree, as the edition of a story of both would show it. */
function whysOf({ a, b }: Pair): string[] {
  const read = readTexts([
    { id: 'text', text: a },
    { id: 'hypothesis', text: b },
  ]);
  const identified = identify(attribute(segment(clean(read))));
  return compare(align(facts(identified))).disagreements.map(({ kind, why }) => `${kind}: ${why}`);
}

/** Scores pairs of a text and a hypothesis: one that shows any disagreement counts as contradictory. */
export function scoreRte(pairs: readonly Pair[]): RteScore {
  const score: RteScore = { found: 0, hits: 0, gold: 0, wrong: [] };
  for (const pair of pairs) {
    const whys = whysOf(pair);
    const contradicts = pair.label === 'contradict';
    if (whys.length > 0) score.found += 1;
    if (contradicts) score.gold += 1;
    if (contradicts && whys.length > 0) score.hits += 1;
    else if (contradicts) score.wrong.push(`${pair.id} missed: ${pair.a} | ${pair.b}`);
    else score.wrong.push(...whys.map((why) => `${pair.id} ${pair.label}, shown ${why}`));
  }
  return score;
}
