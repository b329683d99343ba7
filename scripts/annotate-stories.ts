import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../src/domain/index.ts';
import { writeEngine } from './engine.ts';
import { inputError } from './input-error.ts';
import { recordsFor, writeLedgers, type Ledgers } from './ledger/index.ts';
import { annotateRead } from './pipeline.ts';
import { reporter } from './progress.ts';
import { read, type ReadStory, type Warning } from './stages/01-read/index.ts';
import type { Encoder } from './stages/08-align/index.ts';

/** Story folders of `content`, by name. */
async function storyFolders(content: string): Promise<string[]> {
  const entries = await readdir(content, { withFileTypes: true }).catch(() => {
    throw inputError({
      file: content,
      what: 'is no folder that can be read',
      remedy: 'Give the folder of your stories with --content',
    });
  });
  return entries
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** A torn line as people are to know of it. */
const tornLines = (ledgers: Ledgers): Warning[] =>
  [...ledgers.values()].flatMap(({ story, torn }) =>
    torn === null
      ? []
      : [
          {
            file: `${story}.jsonl`,
            line: torn.line,
            message:
              'the last line was not written to its end and is left out; the next `npm run edition` takes it away',
          },
        ],
  );

/**
 * Annotates every story of `content` into `out`, with what the ledgers know of them. All stories
 * are read before the first is annotated: an article may have moved from any to any.
 */
export async function annotateStories(
  content: string,
  ledgers: Ledgers,
  out: string,
  encoder: Encoder | undefined,
): Promise<{ stories: Story[]; warnings: Warning[] }> {
  const report = reporter();
  const warnings: Warning[] = tornLines(ledgers);
  const documents: ReadStory[] = [];
  for (const folder of await storyFolders(content)) {
    report.step(`stories: read ${folder}`);
    documents.push(await read(join(content, folder)));
  }
  const records = recordsFor(ledgers, documents);
  const stories: Story[] = [];
  for (const [i, story] of documents.entries()) {
    const step = (stage: string): void => {
      report.step(`${i + 1}/${documents.length} ${story.story}: ${stage}`);
    };
    const made = await annotateRead(story, out, step, encoder, records.of(story.story));
    records.note(made.story);
    stories.push(made.story);
    warnings.push(...made.warnings);
  }
  const gone = await writeLedgers(out, ledgers, stories);
  await writeEngine(
    out,
    { stories: stories.map(({ story }) => story), gone },
    encoder?.name ?? null,
  );
  report.done();
  return { stories, warnings };
}
