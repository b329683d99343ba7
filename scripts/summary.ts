import { sourceKinds, type Story } from '../src/domain/index.ts';
import type { Outcome } from './annotate-stories.ts';

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** What a run made, in a few lines. */
export function summarise({ stories, warnings, proposals }: Outcome): string {
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
    ...(proposals.length === 0
      ? []
      : [
          'Sources of different stories that may be one; of each, add the line to sources.yaml or, with "apart" for "join", say that they are not:',
          ...proposals.map((same) => `  - join: [${same.join(', ')}]`),
        ]),
  ];
  return lines.join('\n');
}
