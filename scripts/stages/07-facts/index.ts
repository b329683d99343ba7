import type { Claim } from '../../../src/domain/index.ts';
import type { IdentifiedStory } from '../05-identify/index.ts';
import { clausesOf, type Clause } from './clauses/clause.ts';
import { dimensions } from './dimensions/index.ts';
import { passages } from './passage.ts';
import { tokensOf } from './tokens.ts';

export type { Clause } from './clauses/clause.ts';
export { stem } from './clauses/content.ts';
export { dimensions } from './dimensions/index.ts';
export { isVenue } from './settings/venues.ts';

export interface FactStory extends Omit<IdentifiedStory, 'claims'> {
  claims: Claim[];
  /** The clauses of each claim, by its id. */
  clauses: ReadonlyMap<string, readonly Clause[]>;
}

/**
 * Finds the facts of every claim: typed values with their span and exact words, in the order of
 * the text; and cuts the claims into clauses with their polarity and certainty.
 */
export function facts(story: IdentifiedStory): FactStory {
  const tokens = tokensOf(story);
  const published = new Map(story.articles.map((article) => [article.id, article.published]));
  const words = story.claims.map((claim) => ({
    text: claim.quote,
    start: claim.start,
    tokens: tokens.get(claim.id) ?? [],
    published: published.get(claim.article) ?? null,
  }));
  const found = passages(words, story.sources).map((passage) =>
    dimensions
      .flatMap((dimension) => dimension.find(passage))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  );
  return {
    ...story,
    claims: story.claims.map((claim, i) => ({ ...claim, facts: found[i] ?? [] })),
    clauses: new Map(
      story.claims.map((claim) => [claim.id, clausesOf(tokens.get(claim.id) ?? [])]),
    ),
  };
}
