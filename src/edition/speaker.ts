import type { Claim, SourceKind } from '../domain/index.ts';
import { strings } from '../strings.ts';
import { outletOf } from './article-name.ts';
import { found, type StoryIndex } from './story-index.ts';

/** Who stands behind a claim. */
export interface Speaker {
  name: string;
  kind: SourceKind;
  /** The roles as the claim's own article gives them, else the kind; null for an outlet's own voice. */
  about: string | null;
  /** Names the source's page; null where there is none. */
  slug: string | null;
}

export function speakerOf(index: StoryIndex, claim: Claim): Speaker {
  const { name, kind, slug } = claim.source;
  if (slug === null) {
    const outlet = outletOf(found(index.articles, claim.article, 'article'));
    return { name: outlet, kind, about: null, slug: null };
  }
  const source = found(index.sources, slug, 'source');
  const roles = source.roles.filter(({ article }) => article === claim.article);
  return {
    name,
    kind,
    about: roles.map(({ role }) => role).join(', ') || strings.kind[kind],
    slug: source.public ? slug : null,
  };
}
