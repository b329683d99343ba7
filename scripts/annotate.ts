import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteSchema, type Site, type Story } from '../src/domain/index.ts';
import { runCommand } from './command.ts';
import { ENCODER_USAGE, encoderOptions, openEncoder } from './encoder/index.ts';
import { writeEngine } from './engine.ts';
import { inputError } from './input-error.ts';
import { annotate } from './pipeline.ts';
import { reporter } from './progress.ts';
import { readYaml } from './read-yaml.ts';
import type { Warning } from './stages/01-read/index.ts';
import type { Encoder } from './stages/08-align/index.ts';
import { summarise } from './summary.ts';

const USAGE = `usage: npm run annotate -- [--content DIR] [--out OUT] [--site FILE] [--encoder DIR]

  --content DIR   the folder of the stories, one folder each (content/stories)
  --out OUT       where the edition is written (.variorum)
  --site FILE     what says at which address it is published (content/site.yaml)
${ENCODER_USAGE}`;

/** The file that the site itself reads. */
const SITE_FILE = process.env.VARIORUM_SITE ?? join('content', 'site.yaml');

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

/** @throws InputError where there is no such file: the exports hold the site's address. */
async function readSite(file: string): Promise<Site> {
  const site = await readYaml(file, file, siteSchema);
  if (site) return site;
  throw inputError({
    file,
    what: 'does not exist',
    remedy: 'Say in it who publishes the site and at which address, or give another with --site',
  });
}

async function run(
  content: string,
  out: string,
  site: Site,
  encoder: Encoder | undefined,
): Promise<void> {
  const report = reporter();
  const stories: Story[] = [];
  const warnings: Warning[] = [];
  const folders = await storyFolders(content);
  for (const [i, folder] of folders.entries()) {
    const step = (stage: string): void => {
      report.step(`${i + 1}/${folders.length} ${folder}: ${stage}`);
    };
    const made = await annotate(join(content, folder), out, step, encoder, {
      site,
      edition: null,
    });
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
      site: { type: 'string', default: SITE_FILE },
      ...encoderOptions,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else {
    const site = await readSite(values.site);
    await run(values.content, values.out, site, await openEncoder(values));
  }
});
