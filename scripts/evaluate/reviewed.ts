import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reviewSchema, type Decision, type Story } from '../../src/domain/index.ts';
import { inputError } from '../input-error.ts';
import { annotate } from '../pipeline.ts';
import { readYaml } from '../read-yaml.ts';
import { findClaim } from '../stages/06-amend/index.ts';
import { findDisagreement } from '../stages/10-decide/index.ts';
import { share } from './table.ts';

/** What editors' decisions say of the machine: how many of its marks they looked at, and found right. */
export interface Reviewed {
  sources: { right: number; of: number };
  speech: { right: number; of: number };
  modality: { right: number; of: number };
  /** Of those that it showed and an editor decided on. */
  shown: { right: number; of: number };
  /** Of those that editors hold for disagreements: how many it showed. */
  found: { right: number; of: number };
  /** Decisions that fit nothing any more. */
  lost: number;
}

export const nothingReviewed = (): Reviewed => ({
  sources: { right: 0, of: 0 },
  speech: { right: 0, of: 0 },
  modality: { right: 0, of: 0 },
  shown: { right: 0, of: 0 },
  found: { right: 0, of: 0 },
  lost: 0,
});

function count(into: { right: number; of: number }, right: boolean): void {
  into.of += 1;
  if (right) into.right += 1;
}

/** Counts one decision against what the machine made alone. */
export function countDecision(machine: Story, decision: Decision, counts: Reviewed): void {
  if (decision.do === 'check' || decision.do === 'attribute') {
    const claim = findClaim(decision, machine.claims);
    if (!claim) counts.lost += 1;
    else {
      const told: {
        source?: string | undefined;
        speech?: string | undefined;
        modality?: string | undefined;
      } = decision.do === 'attribute' ? decision : {};
      count(counts.sources, (told.source ?? claim.source.name) === claim.source.name);
      count(counts.speech, (told.speech ?? claim.speech) === claim.speech);
      count(counts.modality, (told.modality ?? claim.modality) === claim.modality);
    }
  } else if (decision.do === 'confirm' || decision.do === 'reject' || decision.do === 'reword') {
    const all = [...machine.disagreements, ...machine.candidates];
    const one = findDisagreement(decision, all, machine.claims);
    const isShown = one !== undefined && machine.disagreements.includes(one);
    if (one === undefined) counts.lost += 1;
    if (isShown) count(counts.shown, decision.do !== 'reject');
    if (decision.do !== 'reject') count(counts.found, isShown);
  } else if (decision.do === 'disagree') count(counts.found, false);
}

/**
 * Measures the machine against what editors decided: annotates each story without its decisions
 * and compares.
 *
 * @throws InputError where no story has a `review.yaml`.
 */
export async function scoreReviewed(content: string): Promise<[string, string][]> {
  const counts = nothingReviewed();
  let reviewed = 0;
  for (const name of (await readdir(content)).sort()) {
    const file = join(content, name, 'review.yaml');
    if (!existsSync(file)) continue;
    reviewed += 1;
    const review = (await readYaml(file, join(name, 'review.yaml'), reviewSchema)) ?? [];
    const machine = await withoutReview(join(content, name));
    for (const decision of review) countDecision(machine, decision, counts);
  }
  if (reviewed === 0)
    throw inputError({
      file: content,
      what: 'has no story with a review.yaml',
      remedy: 'Decide something with `npm run review -- STORY`',
    });
  return [
    ['Decisions of editors on', 'the machine was right'],
    ['  the source of a claim', share(counts.sources.right, counts.sources.of)],
    ['  its speech', share(counts.speech.right, counts.speech.of)],
    ['  its modality', share(counts.modality.right, counts.modality.of)],
    ['  a disagreement that it showed', share(counts.shown.right, counts.shown.of)],
    ['  a disagreement that there is: it showed it', share(counts.found.right, counts.found.of)],
    ['  what is no longer there', String(counts.lost)],
  ];
}

async function withoutReview(folder: string): Promise<Story> {
  const copy = await mkdtemp(join(tmpdir(), 'variorum-reviewed-'));
  try {
    const story = join(copy, 'story');
    await cp(folder, story, { recursive: true, filter: (from) => !from.endsWith('review.yaml') });
    return (await annotate(story, join(copy, 'out'), () => undefined)).story;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
