import { join } from 'node:path';
import type { Decision, DecisionOf, Disagreement } from '../../../src/domain/index.ts';
import { findClaims, nameOf } from '../06-amend/index.ts';
import type { ComparedStory } from '../09-compare/index.ts';
import { align, separate } from './alignments.ts';
import { added, findDisagreement } from './disagreements.ts';

export { findDisagreement } from './disagreements.ts';

type DisagreementDecision = Extract<Decision, { disagreement: string }>;

/** What a decision on a disagreement or a candidate makes of a story; undefined where it is gone. */
function onDisagreement(
  story: ComparedStory,
  decision: DisagreementDecision,
): ComparedStory | undefined {
  const one = findDisagreement(
    decision,
    [...story.disagreements, ...story.candidates],
    story.claims,
  );
  if (!one) return undefined;
  const others = (all: readonly Disagreement[]): Disagreement[] =>
    all.filter((other) => other !== one);
  const without = {
    ...story,
    disagreements: others(story.disagreements),
    candidates: others(story.candidates),
  };
  if (decision.do === 'reject') return without;
  const { by, on } = decision;
  const why = decision.do === 'reword' ? decision.why : one.why;
  const checked: Disagreement = { ...one, why, checked: { by, on } };
  const place = story.disagreements.indexOf(one);
  return {
    ...without,
    disagreements: without.disagreements.toSpliced(
      place < 0 ? without.disagreements.length : place,
      0,
      checked,
    ),
  };
}

function onAlignments(
  story: ComparedStory,
  { do: what, claims: references }: DecisionOf<'align'> | DecisionOf<'separate'>,
): ComparedStory | undefined {
  const claims = findClaims(references, story.claims);
  if (!claims) return undefined;
  const articles = new Map(story.claims.map(({ id, article }) => [id, article]));
  const alignments =
    what === 'align'
      ? align(story.alignments, claims)
      : separate(story.alignments, claims, (id) => articles.get(id));
  return { ...story, alignments };
}

/** What a decision makes of a story; undefined where it no longer fits. */
function apply(story: ComparedStory, decision: Decision): ComparedStory | undefined {
  switch (decision.do) {
    case 'confirm':
    case 'reject':
    case 'reword':
      return onDisagreement(story, decision);
    case 'disagree': {
      const one = added(decision, story.claims);
      return one && { ...story, disagreements: [...story.disagreements, one] };
    }
    case 'align':
    case 'separate':
      return onAlignments(story, decision);
    case 'check':
    case 'attribute':
    case 'split':
    case 'join':
    case 'merge':
    case 'distinguish':
    case 'note':
      // Of claims and sources, which stage 06 amends.
      return story;
  }
}

/**
 * Carries out what editors decided on disagreements and alignments, in the order of `review.yaml`.
 * A decision that no longer fits changes nothing and is reported; it stays in the file.
 */
export function decide(story: ComparedStory): ComparedStory {
  const { review = [] } = story;
  const warnings = [...story.warnings];
  let decided = story;
  for (const [place, decision] of review.entries()) {
    const next = apply(decided, decision);
    if (next) decided = next;
    else
      warnings.push({
        file: join(story.story, 'review.yaml'),
        line: null,
        message: `${nameOf(decision, place)} fits nothing any more and was not carried out`,
      });
  }
  return review.length === 0 ? story : { ...decided, warnings };
}
