import type { Alignment, Disagreement } from '../../../src/domain/index.ts';

/**
 * Words of an article that an excerpt shows at most. Higher: more of the evidence for the notes can
 * be read on the page; lower: nobody reads the excerpt in place of the article.
 */
export const EXCERPT_WORDS = 200;

/** Share of an article that an excerpt shows at most, so that a short article is not shown whole. */
export const EXCERPT_SHARE = 0.4;

/** What the choice needs of a claim. */
export interface Excerptable {
  id: string;
  quote: string;
}

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** How much an excerpt needs a claim: what an editor chose, then what is in disagreement, then what other articles say, too. 0: not at all. */
function needOf(
  { id, quote }: Excerptable,
  chosen: readonly string[],
  disagreements: readonly Disagreement[],
  alignments: readonly Alignment[],
): number {
  if (chosen.some((beginning) => quote.startsWith(beginning))) return 3;
  const holds = ({ claims }: { claims: readonly string[] }): boolean => claims.includes(id);
  if (disagreements.some(({ readings }) => readings.some(holds))) return 2;
  return alignments.some(holds) ? 1 : 0;
}

/**
 * Which claims an excerpt of an article shows: those most needed first, then in the order of the
 * text, as long as they fit the budget; one that does not fit makes room for shorter ones.
 * @param claims the article's, in the order of the text.
 * @param chosen beginnings of claims that an editor chose, exactly as in the text.
 * @param words of the whole article.
 */
export function excerptOf(
  claims: readonly Excerptable[],
  chosen: readonly string[],
  words: number,
  { disagreements, alignments }: { disagreements: Disagreement[]; alignments: Alignment[] },
): Set<string> {
  let left = Math.min(EXCERPT_WORDS, Math.floor(words * EXCERPT_SHARE));
  const wanted = claims
    .map((claim) => ({ claim, need: needOf(claim, chosen, disagreements, alignments) }))
    .filter(({ need }) => need > 0)
    .toSorted((a, b) => b.need - a.need);
  const shown = new Set<string>();
  for (const { claim } of wanted) {
    const length = wordsIn(claim.quote);
    if (length > left) continue;
    left -= length;
    shown.add(claim.id);
  }
  return shown;
}
