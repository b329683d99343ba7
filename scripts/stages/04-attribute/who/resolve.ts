import type { Apposed } from '../grammar/clause.ts';
import { isBody, isPersonRole } from './kind.ts';
import { resolveName } from './resolve-name.ts';
import { resolveNoun } from './resolve-noun.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { Situation } from './situation.ts';
import type { Resolved } from './trail.ts';

/**
 * Who or what a phrase means: a name as the fullest one of the story, a pronoun or "the report" as
 * what the article spoke of last, a role as the one person who holds it.
 * @returns undefined for a pronoun that nothing before it explains.
 */
export function resolve(
  { phrase, apposition }: Apposed,
  situation: Situation,
): Resolved | undefined {
  if (phrase.pronoun !== null) return resolvePronoun(phrase, situation);
  if (phrase.name !== null) return resolveName(phrase, apposition, situation);
  if (typeof apposition?.name !== 'string') return resolveNoun(phrase, situation);
  // "The operator, Norlake Ships, said": the name stands in apposition, the role before it.
  if (isBody(phrase) && !isPersonRole(apposition.role))
    return { ...resolveName(apposition, null, situation), kind: 'organisation', role: null };
  const resolved = resolveName(apposition, null, situation);
  const role = [...phrase.modifiers, phrase.noun ?? ''].join(' ').replace(/^.*['’]s? /, '');
  return { ...resolved, role: resolved.kind === 'person' ? role : null };
}
