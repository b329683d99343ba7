import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readEngine, readSite, readStory } from '../edition/read.ts';
import { indexStory } from '../edition/story-index.ts';
import { permalinks } from '../permalink.ts';
import { articleFiles } from './articles.ts';
import { claimRecords } from './records.ts';
import { type SearchUnit, searchUnitFor } from './unit.ts';

/**
 * Writes the search index into `pagefind/` of the built site. With `VARIORUM_SEARCH=off` it is
 * left out, which `npm run bench` uses to measure pages alone.
 */
export function search(): AstroIntegration {
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env.VARIORUM_SEARCH === 'off') return;
        const { records, unit } = await writeIndex(fileURLToPath(new URL('pagefind', dir)), base);
        logger.info(`${records} ${unit} can be searched`);
      },
    },
  };
}

/** Writes an index of all stories of the last run: of their claims, or of their articles where claims are too many. */
async function writeIndex(
  outputPath: string,
  base: string,
): Promise<{ records: number; unit: SearchUnit }> {
  const { language: tag, synonyms } = readSite();
  const { language } = new Intl.Locale(tag);
  const { stories } = readEngine();
  const claims = stories.reduce((sum, id) => sum + readStory(id).claims.length, 0);
  const unit = searchUnitFor(claims);
  const created = await pagefind.createIndex({ forceLanguage: language });
  const { index } = created;
  if (index === undefined) throw new Error(`Pagefind: ${created.errors.join('; ')}`);
  const link = permalinks(base);
  let records = 0;
  for (const id of stories) {
    const story = indexStory(readStory(id));
    const added =
      unit === 'claims'
        ? claimRecords(story, link, language, synonyms).map((one) => index.addCustomRecord(one))
        : articleFiles(story, link, language, synonyms).map((one) => index.addHTMLFile(one));
    for (const { errors } of await Promise.all(added))
      if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')} (${id})`);
    records += added.length;
  }
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await pagefind.close();
  await removeInterfaces(outputPath);
  return { records, unit };
}

/** Pagefind's ready-made interfaces, half a megabyte that the search page does without. */
async function removeInterfaces(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(file)) {
      await rm(join(folder, file));
    }
  }
}
