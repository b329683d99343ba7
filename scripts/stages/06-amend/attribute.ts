import {
  type Claim,
  type DecisionOf,
  OUTLET,
  type Source,
  type SourceKind,
} from '../../../src/domain/index.ts';
import type { IdentifiedStory } from '../05-identify/index.ts';
import { findClaim, findClaims } from './find.ts';

/** A slug that no source of the story has: lower case letters, digits and hyphens. */
function freeSlug(name: string, sources: readonly Source[]): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const stem = plain.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'source';
  let slug = stem;
  for (let n = 2; sources.some((source) => source.slug === slug); n += 1) slug = `${stem}-${n}`;
  return slug;
}

/** The source of that name: one the story has, else a new one. */
function sourceNamed(
  name: string,
  kind: SourceKind,
  sources: readonly Source[],
): { source: Source; sources: Source[] } {
  const known = sources.find((source) => source.name === name);
  if (known) return { source: known, sources: [...sources] };
  const slug = freeSlug(name, sources);
  // Whether a person has a public role, nothing but the articles can say.
  const source = { slug, name, kind, aliases: [], roles: [], public: kind !== 'person' };
  return { source, sources: [...sources, source] };
}

const named = ({ name, kind, slug }: Source): Claim['source'] => ({ name, kind, slug });

/** Gives a claim another source, speech or modality. */
export function attribute(
  story: IdentifiedStory,
  decision: DecisionOf<'attribute'>,
): IdentifiedStory | undefined {
  const claim = findClaim(decision, story.claims);
  if (!claim) return undefined;
  const { source: name, kind = 'person', speech, modality } = decision;
  const isOutlet = name === OUTLET;
  const to = name === undefined || isOutlet ? undefined : sourceNamed(name, kind, story.sources);
  const source = isOutlet
    ? { name: OUTLET, kind: 'outlet' as const, slug: null }
    : to
      ? named(to.source)
      : claim.source;
  const amended = {
    ...claim,
    source,
    speech: speech ?? claim.speech,
    modality: modality ?? claim.modality,
  };
  return {
    ...story,
    sources: to?.sources ?? story.sources,
    claims: story.claims.map((one) => (one === claim ? amended : one)),
  };
}

/** Makes two sources one; the name that goes becomes another name of the one that stays. */
export function merge(
  story: IdentifiedStory,
  { source: name, into }: DecisionOf<'merge'>,
): IdentifiedStory | undefined {
  const gone = story.sources.find((source) => source.name === name);
  const stays = story.sources.find((source) => source.name === into);
  if (!gone || !stays || gone === stays) return undefined;
  const merged: Source = {
    ...stays,
    aliases: [...new Set([...stays.aliases, gone.name, ...gone.aliases])].sort(),
    roles: [...stays.roles, ...gone.roles],
    public: stays.public || gone.public,
  };
  return {
    ...story,
    sources: story.sources.flatMap((one) => (one === stays ? [merged] : one === gone ? [] : [one])),
    claims: story.claims.map((claim) =>
      claim.source.slug === gone.slug ? { ...claim, source: named(merged) } : claim,
    ),
  };
}

/** Gives some claims of a source to another one of that name. */
export function distinguish(
  story: IdentifiedStory,
  decision: DecisionOf<'distinguish'>,
): IdentifiedStory | undefined {
  const source = story.sources.find(({ name }) => name === decision.source);
  const claims = findClaims(decision.claims, story.claims);
  if (!source || claims?.every((claim) => claim.source.slug === source.slug) !== true)
    return undefined;
  const to = sourceNamed(decision.as, source.kind, story.sources);
  return {
    ...story,
    sources: to.sources,
    claims: story.claims.map((claim) =>
      claims.includes(claim) ? { ...claim, source: named(to.source) } : claim,
    ),
  };
}
