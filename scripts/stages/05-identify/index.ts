import type { Claim } from '../../../src/domain/index.ts';
import type { AttributedStory } from '../04-attribute/index.ts';
import { ID_LENGTH, mint } from '../mint.ts';

export type IdentifiedClaim = Omit<Claim, 'facts'>;

export interface IdentifiedStory extends Omit<AttributedStory, 'claims'> {
  claims: IdentifiedClaim[];
}

/** Characters of context on each side that tell one occurrence of a quote from another. */
const CONTEXT = 32;

export const fold = (quote: string): string => quote.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Gives every claim its id, minted from the article's key, the quote, and a number that tells equal
 * quotes of one article apart; and the words around it, by which it is found again.
 * Where two ids collide, the later one grows, never the earlier.
 */
export function identify(story: AttributedStory): IdentifiedStory {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const claims = story.claims.map((claim) => {
    const article = articles.get(claim.article);
    const parts = [article?.key ?? claim.article, fold(claim.quote)];
    const number = counts.get(parts.join('\n')) ?? 0;
    counts.set(parts.join('\n'), number + 1);
    let length = ID_LENGTH;
    let id = mint([...parts, String(number)], length);
    while (taken.has(id)) id = mint([...parts, String(number)], (length += 1));
    taken.add(id);
    const text = article?.text ?? '';
    return {
      id,
      ...claim,
      prefix: text.slice(Math.max(0, claim.start - CONTEXT), claim.start),
      suffix: text.slice(claim.end, claim.end + CONTEXT),
    };
  });
  return { ...story, claims };
}
