import { writeFileAtomic } from '../write-file-atomic.ts';
import { accuracySchema, type Accuracy } from '../../src/domain/index.ts';
import { ENGINE } from '../engine.ts';
import { storyRows } from './report.ts';
import type { StoryScore } from './story/index.ts';
import { ratio } from './table.ts';

const FILE = 'content/accuracy.json';

/** What the engine is known to get wrong, in the order in which a reader meets it. */
const WEAKNESSES = [
  'Many disagreements that people find are not found: somewhat less than half in the sample stories, two thirds in other stories it was tried on. A page without a mark is no proof that the articles agree.',
  'A denial, a doubt or another account is found where two articles use much the same words; told in other words it is missed. The table of changed copies is about articles that differ in one thing alone; real articles differ in many, and there fewer are found.',
  'Where an article tells of an earlier or a like event, a figure or a date of it may be put beside one of the story’s own; “the man” in one article and a name in another may be two people.',
  'Whether two sentences make the same point is judged by the words and figures they share. Of the pairs put together about seven in ten do; of those that do about half are put together.',
  'Texts that were copied are found, texts that were rewritten throughout are not.',
  'Opinions are hard to tell from statements of fact; so is what is planned from what is told.',
  'A sentence is cut in two only where a conjunction or “who” parts its two sources; other sentences with two sources are given to one of them.',
  'What a text says through a verb that the lexicon does not have counts as the outlet’s own voice.',
];

interface Column {
  story: string;
  score: StoryScore;
}

/** Precision of the shown disagreements by their kind. */
function byKind({ disagreements }: StoryScore): Accuracy['groups'][number]['rows'] {
  return Object.entries(disagreements.byKind)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { right, shown }]) => ({
      name: kind,
      cells: [String(shown), String(right), ratio(right / Math.max(1, shown))],
    }));
}

/**
 * Writes what was measured for the Accuracy page.
 * @param columns the stories and, last, all of them together.
 * @param open rows of the report on public data; a row whose name is not indented opens a group.
 */
export async function writeAccuracy(
  columns: readonly Column[],
  open: readonly (readonly [name: string, figure: string])[],
): Promise<void> {
  const all = columns.at(-1);
  if (!all) throw new Error('nothing was measured');
  const groups: Accuracy['groups'] = [
    {
      title: 'The sample stories',
      note: 'Each measured against what people marked in it. They were known while the rules were written, so other stories come out lower.',
      columns: columns.map(({ story }) => story),
      rows: storyRows(columns),
    },
    {
      title: 'Disagreements by kind',
      note: 'In the sample stories together: shown, right, and the share that is right.',
      columns: ['shown', 'right', 'precision'],
      rows: byKind(all.score),
    },
  ];
  for (const [name, figure] of open) {
    if (name.startsWith(' ')) groups.at(-1)?.rows.push({ name: name.trim(), cells: [figure] });
    else groups.push({ title: name, note: figure, columns: ['figure'], rows: [] });
  }
  const accuracy = accuracySchema.parse({
    engine: `${ENGINE.name} ${ENGINE.version}`,
    date: new Date().toISOString().slice(0, 10),
    groups,
    weaknesses: WEAKNESSES,
  });
  await writeFileAtomic(FILE, `${JSON.stringify(accuracy, null, 2)}\n`);
}
