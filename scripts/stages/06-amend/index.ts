import { join as joinPath } from 'node:path';
import type { Claim, ClaimReference, Decision } from '../../../src/domain/index.ts';
import type { IdentifiedStory } from '../05-identify/index.ts';
import { attribute, distinguish, merge } from './attribute.ts';
import { join, split } from './borders.ts';
import { findClaim, nameOf } from './find.ts';

export { findClaim, findClaims, nameOf } from './find.ts';

/** What a decision makes of a story; undefined where it no longer fits. */
function apply(story: IdentifiedStory, decision: Decision): IdentifiedStory | undefined {
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  const textOf = (article: string): string => texts.get(article) ?? '';
  const withClaims = (claims: IdentifiedStory['claims'] | undefined) =>
    claims && { ...story, claims };
  switch (decision.do) {
    case 'check':
      return findClaim(decision, story.claims) && story;
    case 'attribute':
      return attribute(story, decision);
    case 'split':
      return withClaims(split(story.claims, decision, textOf));
    case 'join':
      return withClaims(join(story.claims, decision, textOf));
    case 'merge':
      return merge(story, decision);
    case 'distinguish':
      return distinguish(story, decision);
    case 'note': {
      const { by, on, note: text } = decision;
      const remark = (claim: Partial<Claim>) => [...(claim.remarks ?? []), { text, by, on }];
      return withClaims(
        changed(story.claims, decision, (claim) => ({ ...claim, remarks: remark(claim) })),
      );
    }
    case 'confirm':
    case 'reject':
    case 'reword':
    case 'disagree':
    case 'align':
    case 'separate':
      // Of disagreements and alignments, which stage 10 decides.
      return story;
  }
}

function changed<C extends Pick<Claim, 'id' | 'quote'>>(
  claims: readonly C[],
  reference: ClaimReference,
  change: (claim: C) => C,
): C[] | undefined {
  const claim = findClaim(reference, claims);
  return claim && claims.map((one) => (one === claim ? change(one) : one));
}

/** Decisions after which a claim's marks are a person's word. */
const CHECKS = new Set<Decision['do']>(['check', 'attribute', 'split', 'join']);

function withCheck(story: IdentifiedStory, decision: Decision): IdentifiedStory {
  if (!CHECKS.has(decision.do) || !('quote' in decision)) return story;
  const { by, on } = decision;
  const claims = changed(story.claims, decision, (claim) => ({ ...claim, checked: { by, on } }));
  return claims ? { ...story, claims } : story;
}

/** Sources that no claim has any more are none. */
function withoutUnused(story: IdentifiedStory): IdentifiedStory {
  const used = new Set(story.claims.map(({ source }) => source.slug));
  return { ...story, sources: story.sources.filter(({ slug }) => used.has(slug)) };
}

/**
 * Carries out what editors decided on claims and sources, in the order of `review.yaml`. A decision
 * that no longer fits changes nothing and is reported; it stays in the file.
 */
export function amend(story: IdentifiedStory): IdentifiedStory {
  const { review = [] } = story;
  if (review.length === 0) return story;
  const warnings = [...story.warnings];
  let amended = story;
  for (const [place, decision] of review.entries()) {
    const next = apply(amended, decision);
    if (next) amended = withCheck(next, decision);
    else
      warnings.push({
        file: joinPath(story.story, 'review.yaml'),
        line: null,
        message: `${nameOf(decision, place)} fits no claim or source any more and was not carried out`,
      });
  }
  return withoutUnused({ ...amended, warnings });
}
