import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { alone } from '../alone.ts';
import { endOf, startAstro } from '../astro/index.ts';
import { checkPermalinks } from '../check/permalinks/index.ts';
import { inputError } from '../input-error.ts';

async function astroBuild(data: string, to: string, siteFile: string): Promise<void> {
  const env = { VARIORUM_DATA: data, VARIORUM_SITE: siteFile, NODE_ENV: 'production' };
  const code = await endOf(startAstro(['build', '--outDir', to], env));
  if (code !== 0)
    throw inputError({
      file: 'astro build',
      what: `ended with exit code ${code ?? 'none'}`,
      remedy: 'What it said stands above; what was published before is as it was',
    });
}

/** Puts a folder in the place of another, which is gone only when the new one stands there. */
export async function replaceFolder(from: string, to: string): Promise<void> {
  const old = `${from}.old`;
  const had = await rename(to, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(from, to);
  } catch (error) {
    if (had) await rename(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Clears away what a killed build left beside `dist`, and puts back the site that one had just moved aside. */
async function settle(dist: string): Promise<void> {
  const leftOver = (await readdir(dirname(dist)).catch(() => []))
    .filter((name) => name.startsWith(`${basename(dist)}.new-`))
    .map((name) => join(dirname(dist), name));
  for (const folder of leftOver)
    if (folder.endsWith('.old') && !existsSync(dist)) await rename(folder, dist);
    else await rm(folder, { recursive: true, force: true });
}

/**
 * Builds the site beside `dist` and puts it in its place once it is whole and every address that
 * an edition recorded leads where it should. No other run may write what it is built from.
 * @param data the folder that was annotated into.
 * @param siteFile what says at which address the site is published.
 * @throws InputError where the build fails or an address is lost; `dist` is then as before.
 */
export async function buildSite(data: string, dist: string, siteFile: string): Promise<void> {
  await alone(data, async () => {
    await settle(resolve(dist));
    const made = await mkdtemp(`${resolve(dist)}.new-`);
    try {
      await astroBuild(resolve(data), made, resolve(siteFile));
      await checkPermalinks(made, data);
      await replaceFolder(made, resolve(dist));
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  });
}
