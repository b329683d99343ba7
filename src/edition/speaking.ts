import type { Disagreement, Source } from '../domain/index.ts';
import { sourcesByClaims } from './sources.ts';
import { found, type StoryIndex } from './story-index.ts';

/** A source of a story and how far it is heard. */
export interface Speaking {
  source: Source;
  claims: number;
  sigla: readonly string[];
  /** Different ones, as the articles word them, in the order of publication. */
  roles: readonly string[];
  /** On its role. */
  disagreements: readonly Disagreement[];
}

/** Everyone who speaks in a story, those with most claims first, then those in most articles, then by name. */
export function speakingIn(index: StoryIndex): Speaking[] {
  const onRoles = index.story.disagreements.filter(({ kind }) => kind === 'role');
  return sourcesByClaims(index)
    .map(({ source, claims }) => ({
      source,
      claims,
      sigla: siglaOf(index, source),
      roles: [...new Set(source.roles.map(({ role }) => role))],
      disagreements: onRoles.filter((disagreement) => isAbout(index, disagreement, source)),
    }))
    .toSorted((a, b) => b.claims - a.claims || b.sigla.length - a.sigla.length);
}

function siglaOf(index: StoryIndex, { slug }: Source): string[] {
  const heard = new Set((index.claimsOf.get(slug) ?? []).map(({ article }) => article));
  return index.story.articles.filter(({ id }) => heard.has(id)).map(({ siglum }) => siglum);
}

/** One of its marked stretches is a role of the source. */
function isAbout(index: StoryIndex, { readings }: Disagreement, { name }: Source): boolean {
  return readings
    .flatMap(({ marks }) => marks)
    .some(({ claim, start, end }) =>
      found(index.claims, claim, 'claim').facts.some(
        (fact) =>
          fact.dimension === 'role' && fact.person === name && fact.start < end && fact.end > start,
      ),
    );
}
