import { stringify } from 'yaml';
import { sourceKinds, type Story } from '../src/domain/index.ts';
import type { Outcome } from './annotate-stories.ts';

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Proposals that are shown at once: what stands above them is to stay in sight. */
const SHOWN = 10;

/** An entry of `sources.yaml`; not indented, since its list begins its lines. */
const lineFor = (same: readonly string[]): string =>
  `- ${stringify({ join: same }, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\{ (.*) \}$/su, '$1')}`;

/** What a run made, in a few lines. */
export function summarise({ stories, broken, warnings, proposals, sources }: Outcome): string {
  const all = <T>(list: (story: Story) => readonly T[]): readonly T[] => stories.flatMap(list);
  const claims = all((story) => story.claims);
  const kinds = sourceKinds.map((kind) => {
    const number = claims.filter((claim) => claim.source.kind === kind).length;
    return `${number} ${kind === 'outlet' ? 'the outlet’s own voice' : kind}`;
  });
  const disagreements = all((story) => story.disagreements);
  const updates = disagreements.filter((disagreement) => disagreement.update).length;
  const lines = [
    `${stories.length} ${stories.length === 1 ? 'story' : 'stories'}, ${count(all((story) => story.articles).length, 'article')}`,
    `${count(claims.length, 'claim')}: ${kinds.join(', ')}`,
    count(all((story) => story.alignments).length, 'alignment'),
    `${count(disagreements.length, 'disagreement')}, ${updates} of them a change of a figure or status; ${count(all((story) => story.candidates).length, 'candidate')} for an editor`,
    `${count(warnings.length, 'warning')}${warnings.length === 0 ? '' : ':'}`,
    ...warnings.map(
      ({ file, line, message }) => `  ${file}${line === null ? '' : `:${line}`}: ${message}`,
    ),
    ...(broken.length === 0
      ? []
      : [
          `Nothing could be made of ${broken.length === 1 ? 'one story' : `${broken.length} stories`}; the others are written:`,
          ...broken.map(({ story, message }) => `  ${story}: ${message}`),
        ]),
    ...(proposals.length === 0
      ? []
      : [
          `Sources of different stories that may be one; of each, add the line to ${sources} or, with "apart" for "join", say that they are not:`,
          ...proposals.slice(0, SHOWN).map(lineFor),
          ...(proposals.length > SHOWN
            ? [`… and ${proposals.length - SHOWN} more, once these are decided`]
            : []),
        ]),
  ];
  return lines.join('\n');
}
