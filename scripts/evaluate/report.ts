import type { StoryScore } from './story/index.ts';
import { ratio, share, table } from './table.ts';

interface Counted {
  hits: number;
  found: number;
  gold: number;
  /** Of the found ones, where that is not the same as the gold ones hit. */
  right?: number;
}

function scoreOf({ hits, found, gold, right = hits }: Counted): string {
  const [precision, recall] = [right / Math.max(1, found), hits / Math.max(1, gold)];
  const mean = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `${ratio(mean)} (P ${ratio(precision)} R ${ratio(recall)})`;
}

/** The figures of one column, by name. */
function figures({
  claims,
  attributed,
  source,
  speech,
  cue,
  modality,
  metadata,
  boilerplate,
  links,
  disagreements,
}: StoryScore): [string, string][] {
  return [
    ['claims F1', scoreOf(claims)],
    ['source', share(source.right, source.of)],
    ['attributed source F1', scoreOf(attributed)],
    ['speech', share(speech.right, speech.of)],
    ['cue', share(cue.right, cue.of)],
    ['modality', share(modality.right, modality.of)],
    ['metadata', share(metadata.right, metadata.of)],
    ['boilerplate taken as claims', String(boilerplate)],
    ['alignment F1', scoreOf(links)],
    ['alignment F1 per claim', ratio(links.perClaim.sum / Math.max(1, links.perClaim.of))],
    ['disagreements precision', share(disagreements.right, disagreements.shown)],
    ['disagreements recall', share(disagreements.found, disagreements.gold)],
    [
      '  contradictions',
      share(disagreements.contradictions.found, disagreements.contradictions.gold),
    ],
    ['  updates', share(disagreements.updates.found, disagreements.updates.gold)],
    ['  kind right', share(disagreements.kindRight, disagreements.found)],
    ['  near-misses fallen for', String(disagreements.trapped)],
  ];
}

/** The figures of several stories: a name, then a cell for each story. */
export function storyRows(
  columns: readonly { story: string; score: StoryScore }[],
): { name: string; cells: string[] }[] {
  const all = columns.map(({ score }) => figures(score));
  const names = all[0]?.map(([name]) => name) ?? [];
  return names.map((name, i) => ({
    name: name.trim(),
    cells: all.map((column) => column[i]?.[1] ?? ''),
  }));
}

/** The figures of several stories side by side, the last column all of them together. */
export function storyTable(columns: readonly { story: string; score: StoryScore }[]): string {
  const all = columns.map(({ score }) => figures(score));
  const names = all[0]?.map(([name]) => name) ?? [];
  return table([
    ['', ...columns.map(({ story }) => story)],
    ...names.map((name, i) => [name, ...all.map((column) => column[i]?.[1] ?? '')]),
  ]);
}

/** What was wrong, a line each. */
export function details({ wrong, links, disagreements }: StoryScore): string {
  const list = (title: string, lines: readonly string[]): string =>
    [`${title}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n');
  return [
    list('wrong source', wrong.sources),
    list('claims that are none', wrong.claims),
    list('wrong metadata', wrong.metadata),
    list('wrong modality', wrong.modality),
    list('missed links', links.missed),
    list('wrong links', links.wrong),
    list(
      'missed disagreements',
      disagreements.missed.map(
        ({ id, kind, update, sides, claims, why }) =>
          `${id} ${kind}${update ? ' (update)' : ''} ${(sides ?? claims.map((one) => [one])).map((side) => `[${side.join(' ')}]`).join(' × ')} ${why}`,
      ),
    ),
    list(
      'false alarms',
      disagreements.alarms.map(({ kind, detector, why }) => `${kind} (${detector}) ${why}`),
    ),
  ].join('\n');
}
