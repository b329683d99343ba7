import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEngine, readStory } from '../edition/read.ts';
import { writeWorker } from './write.ts';

/** Writes the service worker. It runs last, when all files are there. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const titles = new Map(
          readEngine().stories.map((story) => [story, readStory(story).title]),
        );
        const { whole, bytes } = await writeWorker(fileURLToPath(dir), titles);
        logger.info(
          `${whole ? 'all' : 'not all'} of the site is kept after a visit: ${(bytes / 1e6).toFixed(1)} MB`,
        );
      },
    },
  };
}
