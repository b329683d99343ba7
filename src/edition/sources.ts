import type { Source } from '../domain/index.ts';
import { found, type StoryIndex } from './story-index.ts';

export interface CountedSource {
  source: Source;
  claims: number;
}

/** A story's sources, those with most claims first, then by name. */
export function sourcesByClaims(index: StoryIndex): CountedSource[] {
  return index.story.sources
    .map((source) => ({ source, claims: index.claimsOf.get(source.slug)?.length ?? 0 }))
    .toSorted((a, b) => b.claims - a.claims || a.source.name.localeCompare(b.source.name, 'en'));
}

/** The roles of a source with the sigla of the articles that give each. */
export function rolesOf(index: StoryIndex, { roles }: Source): { role: string; sigla: string[] }[] {
  const groups = Map.groupBy(roles, ({ role }) => role);
  return [...groups].map(([role, given]) => ({
    role,
    sigla: given.map(({ article }) => found(index.articles, article, 'article').siglum),
  }));
}
