import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readEngine, readSite, readStory } from '../edition/read.ts';
import { indexStory } from '../edition/story-index.ts';
import { permalinks } from '../permalink.ts';
import { claimRecords } from './records.ts';

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
        const claims = await writeIndex(fileURLToPath(new URL('pagefind', dir)), base);
        logger.info(`${claims} claims can be searched`);
      },
    },
  };
}

/** @returns how many claims were indexed */
async function writeIndex(outputPath: string, base: string): Promise<number> {
  const { language: tag, synonyms } = readSite();
  const { language } = new Intl.Locale(tag);
  const created = await pagefind.createIndex({ forceLanguage: language });
  const { index } = created;
  if (index === undefined) throw new Error(`Pagefind: ${created.errors.join('; ')}`);
  let claims = 0;
  for (const id of readEngine().stories) {
    const story = indexStory(readStory(id));
    for (const record of claimRecords(story, permalinks(base), language, synonyms)) {
      const { errors } = await index.addCustomRecord(record);
      if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')} (${record.url})`);
      claims += 1;
    }
  }
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await pagefind.close();
  await removeInterfaces(outputPath);
  return claims;
}

/** Pagefind's ready-made interfaces, half a megabyte that the search page does without. */
async function removeInterfaces(folder: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(file)) {
      await rm(join(folder, file));
    }
  }
}
