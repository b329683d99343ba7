import { OUTLET, type Claim, type Source } from '../../../src/domain/index.ts';
import type { SegmentedStory } from '../03-segment/index.ts';
import { attributeArticle } from './article.ts';
import { directoryOf } from './who/directory.ts';
import { sourcesOf } from './sources.ts';

export { fallbacks } from './fallbacks.ts';
export { rules as attributionRules } from './rules/index.ts';

/** A claim before it has an id. */
export type AttributedClaim = Omit<Claim, 'id' | 'prefix' | 'suffix' | 'facts'>;

export interface AttributedStory extends SegmentedStory {
  /** In the order of the articles and, inside one, of the text. */
  claims: AttributedClaim[];
  sources: Source[];
}

/**
 * Turns the sentences of a story into claims and says of each who vouches for it, how it is said
 * and how it is put forward.
 */
export function attribute(story: SegmentedStory): AttributedStory {
  const directory = directoryOf(story.articles);
  const drafts = story.articles.flatMap((article) => attributeArticle(article, directory));
  const sources = sourcesOf(drafts, directory);
  const slugs = new Map(sources.map((source) => [`${source.kind} ${source.name}`, source.slug]));
  return {
    ...story,
    sources,
    claims: drafts.map(({ resolved, ...claim }) => ({
      ...claim,
      source: {
        name: resolved?.name ?? OUTLET,
        kind: resolved?.kind ?? 'outlet',
        slug: resolved ? (slugs.get(`${resolved.kind} ${resolved.name}`) ?? null) : null,
      },
    })),
  };
}
