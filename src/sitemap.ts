import { readFileSync } from 'node:fs';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const NOINDEX = '<meta name="robots" content="noindex"';

/**
 * The map of the site. A page that asks search engines to stay away, as those of an invented story
 * do, is left off it: the built page itself is asked, so that the two cannot disagree.
 */
export function sitemap(): AstroIntegration {
  let root: URL;
  let base: string;
  const integration = astroSitemap({
    filter: (page) => {
      const path = new URL(page).pathname.slice(base.length).replace(/^\//, '');
      return !readFileSync(new URL(`${path}index.html`, root), 'utf8').includes(NOINDEX);
    },
  });
  return {
    name: 'sitemap',
    hooks: {
      ...integration.hooks,
      'astro:config:done': async (options) => {
        root = options.config.outDir;
        base = options.config.base;
        await integration.hooks['astro:config:done']?.(options);
      },
    },
  };
}
