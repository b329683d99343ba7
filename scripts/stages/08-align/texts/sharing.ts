import { wordsIn, type Reuse, type Wording } from './passages.ts';

/** Two articles that share a text. */
export interface Sharing {
  /** Their ids, in the order of publication. */
  articles: readonly [string, string];
  /** For each of the two: how much of its own words stands in the other, too, 0 to 1. */
  shares: readonly [number, number];
  reuses: readonly Reuse[];
}

/**
 * Two articles share a text when at least so much of the own words of one of them, in effect of the
 * shorter, stands in the other. Half can be said in plain words. In the looking half of ECB+ the ten
 * pairs above it have most sentences from each other or from one press release; from .42 down come
 * articles with a few such sentences. Lower says of more outlets that they did not write their texts,
 * wrongly of some.
 */
const LEAST_SHARE = 0.5;
/**
 * So many words must be shared, about two sentences. That loses copies of the shortest items of
 * news, half of which may be one sentence that was handed to everybody.
 */
const LEAST_WORDS = 30;

/** How many words of an article stand in passages that it shares with the other one. */
function wordsShared(article: string, reuses: readonly Reuse[]): number {
  const sharedBy = new Map<Wording, ReadonlySet<string>>();
  for (const { pair, shared } of reuses)
    for (const wording of pair)
      if (wording.claim.article === article)
        sharedBy.set(wording, shared.union(sharedBy.get(wording) ?? new Set()));
  return [...sharedBy].reduce((sum, [wording, shared]) => sum + wordsIn(wording, shared), 0);
}

/**
 * The pairs of articles that share a text, in the order of publication.
 * @param articles ids in that order
 */
export function sharingsOf(
  articles: readonly string[],
  wordings: readonly Wording[],
  reuses: readonly Reuse[],
): Sharing[] {
  const ownWords = new Map<string, number>();
  for (const { claim, runs } of wordings)
    ownWords.set(claim.article, (ownWords.get(claim.article) ?? 0) + runs.flat().length);
  const ranks = new Map(articles.map((article, rank) => [article, rank]));
  const ranksOf = ({ pair }: Reuse): number[] =>
    pair.map(({ claim }) => ranks.get(claim.article) ?? 0).sort((a, b) => a - b);
  const byPair = Map.groupBy(reuses, (reuse) => {
    const [first = 0, second = 0] = ranksOf(reuse);
    return first * articles.length + second;
  });
  return [...byPair]
    .sort(([one], [other]) => one - other)
    .flatMap(([pair, between]): Sharing[] => {
      const first = articles[Math.floor(pair / articles.length)] ?? '';
      const second = articles[pair % articles.length] ?? '';
      const words = [wordsShared(first, between), wordsShared(second, between)] as const;
      const shares = [
        words[0] / (ownWords.get(first) ?? 1),
        words[1] / (ownWords.get(second) ?? 1),
      ] as const;
      const enough = Math.min(...words) >= LEAST_WORDS && Math.max(...shares) >= LEAST_SHARE;
      return enough ? [{ articles: [first, second], shares, reuses: between }] : [];
    });
}
