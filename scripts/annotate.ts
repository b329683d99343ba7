import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Story } from '../src/domain/index.ts';
import { runCommand } from './command.ts';
import { ENCODER_USAGE, encoderOptions, openEncoder } from './encoder/index.ts';
import { writeEngine } from './engine.ts';
import { inputError } from './input-error.ts';
import { annotate } from './pipeline.ts';
import { reporter } from './progress.ts';
import type { Warning } from './stages/01-read/index.ts';
import type { Encoder } from './stages/08-align/index.ts';
import { summarise } from './summary.ts';

const USAGE = `usage: npm run annotate -- [--content DIR] [--out OUT] [--encoder DIR]

  --content DIR   the folder of the stories, one folder each (content/stories)
  --out OUT       where the edition is written (.variorum)
${ENCODER_USAGE}`;

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

async function run(content: string, out: string, encoder: Encoder | undefined): Promise<void> {
  const report = reporter();
  const stories: Story[] = [];
  const warnings: Warning[] = [];
  const folders = await storyFolders(content);
  for (const [i, folder] of folders.entries()) {
    const step = (stage: string): void => {
      report.step(`${i + 1}/${folders.length} ${folder}: ${stage}`);
    };
    const made = await annotate(join(content, folder), out, step, encoder);
    stories.push(made.story);
    warnings.push(...made.warnings);
  }
  await writeEngine(out, folders, encoder?.name ?? null);
  report.done();
  process.stdout.write(`${summarise(stories, warnings)}\n`);
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content/stories' },
      out: { type: 'string', default: '.variorum' },
      ...encoderOptions,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else await run(values.content, values.out, await openEncoder(values));
});
