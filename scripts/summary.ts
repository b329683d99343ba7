import { sourceKinds, type Story } from '../src/domain/index.ts';
import { type JoinsFile, proposalLines, proposeJoins } from './joins/index.ts';
import type { Warning } from './stages/01-read/index.ts';

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** What a run made, in a few lines, and which sources of several stories may be one. */
export function summarise(
  stories: readonly Story[],
  warnings: readonly Warning[],
  { file, value }: JoinsFile,
): string {
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
    proposalLines(proposeJoins(stories, value), file),
  ].filter((line) => line !== '');
  return lines.join('\n');
}
