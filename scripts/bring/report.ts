import type { Outcome } from './index.ts';

function lineOf(outcome: Outcome): string {
  const { path } = outcome;
  if ('refused' in outcome) return `left out  ${path}: ${outcome.refused}`;
  if ('same' in outcome)
    return `left out  ${path}: ${outcome.how} as "${outcome.same}", which the story has; to correct that article, replace its file`;
  const { article, name, warnings } = outcome.added;
  const stated = [
    article.outlet ?? 'outlet not stated',
    article.published ?? 'no date',
    article.label,
  ];
  const missing =
    outcome.missing.length === 0 ? [] : [`          not stated: ${outcome.missing.join(', ')}`];
  const damage = warnings.map(({ message }) => `          ${message}`);
  return [`added     ${path} as ${name}: ${stated.join(', ')}`, ...missing, ...damage].join('\n');
}

/** What became of every file, a line each, and what to do next. */
export function reportOf(outcomes: readonly Outcome[], story: string): string {
  const added = outcomes.filter((outcome) => 'added' in outcome);
  const open = added.some(({ missing }) => missing.length > 0);
  const lines = outcomes.map(lineOf);
  lines.push(`${added.length} of ${outcomes.length} added to ${story}.`);
  if (open) lines.push('What is not stated you can write into its story.yaml.');
  return lines.join('\n');
}
