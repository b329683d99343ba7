import { execFile } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { astroProgram, untold } from '../../astro/index.ts';
import { writeOwnEdition } from './own-edition.ts';
import { writeStress } from './stress.ts';
import { writeWide } from './wide.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** A site that the tests look at. */
export interface Site {
  name: string;
  /** Folder of the built site. */
  dist: string;
  /** Folder of the edition it was built from. */
  edition: string;
  /** The path under which it stands, as its `site.yaml` says. */
  base: string;
}

const cache = join(root, 'node_modules/.cache/variorum');

/**
 * The project's own small edition, hand-written to hold every mark and edge, with exports added. It
 * stands under a base path.
 */
export const ownEdition: Site = {
  name: 'the small edition',
  dist: join(cache, 'edition'),
  edition: join(cache, 'edition-data'),
  base: '/reading/',
};

/** The three sample stories, as the pipeline annotates them now. */
export const samples: Site = {
  name: 'the samples',
  dist: join(cache, 'samples'),
  edition: join(cache, 'samples-edition'),
  base: '/',
};

/** The hard cases of an article page, and no other pages. */
export const stress: Site = {
  name: 'the hard cases',
  dist: join(cache, 'stress'),
  edition: join(cache, 'stress-edition'),
  base: '/reading/',
};

/** A story of many articles and points, without the pages of its claims. */
export const wide: Site = {
  name: 'the wide story',
  dist: join(cache, 'wide'),
  edition: join(cache, 'wide-edition'),
  base: '/reading/',
};

/** Runs `astro build` for an edition. */
export async function build(site: Site, siteFile: string, pages = ''): Promise<void> {
  await rm(site.dist, { recursive: true, force: true });
  await run(process.execPath, [astroProgram, 'build', '--outDir', site.dist], {
    cwd: root,
    env: {
      ...process.env,
      ...untold,
      VARIORUM_DATA: site.edition,
      VARIORUM_SITE: siteFile,
      VARIORUM_PAGES: pages,
      NODE_ENV: 'production',
      // Vitest sets it for its own pages.
      BASE_URL: undefined,
    },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Annotates the samples, writes the hard cases and builds the sites, once for all browser tests. */
export default async function setup(): Promise<void> {
  await mkdir(cache, { recursive: true });
  await run(process.execPath, ['scripts/annotate.ts', '--out', samples.edition], { cwd: root });
  await writeOwnEdition(join(root, 'scripts/check/browser/edition'), ownEdition.edition);
  const siteFile = join(ownEdition.edition, 'site.yaml');
  const engine: unknown = JSON.parse(
    await readFile(join(ownEdition.edition, 'engine.json'), 'utf8'),
  );
  await writeStress(stress.edition, engine);
  await build(ownEdition, siteFile);
  await build(stress, siteFile, 'articles');
  await writeWide(wide.edition, engine);
  await build(wide, siteFile, 'no-claims');
  await build(samples, join(root, 'content/site.yaml'));
}
