import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { divide, LIMITS, type SiteFile } from './divide.ts';
import { KEEP_PAGES, listOf, PARTS, type Parts } from './parts.ts';

/** What nobody reads offline: files for other programs, and those that only servers ask for. */
const NOT_FOR_READING =
  /^(?:_headers|robots\.txt|404\.html|sitemap[^/]*\.xml|sw\.js)$|^kept\/.*\.json$|(?:^|\/)feed\.xml$|^(?:c|downloads)\/[^/]*\.json$|^[^/]+\/downloads\/[^/]+\.(?!html)\w+$/;

/** The story that a page belongs to, as its `html` element says. */
const STORY = /^[^>]*<html[^>]* data-story="([^"]*)"/i;

const sha256 = (bytes: Buffer | string): string =>
  createHash('sha256').update(bytes).digest('base64');

async function siteFiles(dist: string): Promise<SiteFile[]> {
  const found: SiteFile[] = [];
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(dist, path).split(sep).join('/');
    if (NOT_FOR_READING.test(file)) continue;
    const bytes = await readFile(path);
    const page = /(?:^|\/)index\.html$/.test(file);
    const story = page
      ? STORY.exec(bytes.toString('utf8', 0, 500).replace('<!DOCTYPE html>', ''))
      : null;
    found.push({
      address: file
        .replace(/(^|\/)index\.html$/, '$1')
        .split('/')
        .map(encodeURIComponent)
        .join('/'),
      sha256: sha256(bytes),
      bytes: bytes.length,
      story: story?.[1] ?? null,
    });
  }
  return found;
}

async function writeBelow(dist: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(dist, file)), { recursive: true });
  await writeFile(join(dist, file), text);
}

/** One of the scripts beside this file, with all that it imports. */
async function scriptOf(name: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Writes the service worker of a built site and the lists of what it keeps. Each list is known to
 * the one above it by its SHA-256, and the first to the worker, so that a browser can tell whether
 * what it gets is of one and the same build of the site.
 *
 * @param titles of the stories, by name
 * @returns whether all of the site is kept after one visit, and how many bytes are
 */
export async function writeWorker(
  dist: string,
  titles: ReadonlyMap<string, string>,
  limits = LIMITS,
): Promise<{ whole: boolean; bytes: number }> {
  await writeBelow(dist, KEEP_PAGES, await scriptOf('keep-pages.ts'));
  const { whole, parts } = divide(await siteFiles(dist), titles, limits);
  const listed: Parts = { whole, parts: [] };
  for (const { listed: files, ...part } of parts) {
    const text = JSON.stringify(files);
    await writeBelow(dist, listOf(part.name), text);
    listed.parts.push({ ...part, list: sha256(text) });
  }
  const text = JSON.stringify(listed);
  await writeBelow(dist, PARTS, text);
  const define = { PARTS_SHA256: JSON.stringify(sha256(text)) };
  await writeBelow(dist, 'sw.js', await scriptOf('worker/index.ts', define));
  const bytes = parts.reduce((sum, part) => sum + (part.always ? part.bytes : 0), 0);
  return { whole, bytes };
}
