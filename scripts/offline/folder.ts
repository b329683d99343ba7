import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import { pageInFolder } from './page.ts';
import type { Place } from './rewrite.ts';
import { PAGEFIND, pagefindScript, scriptOf, scriptOfFile } from './scripts.ts';
import { styleInFolder } from './style.ts';

/** Files that only servers, feed readers and search engines ask for, and the page that a server shows for what is missing. */
const OF_SERVERS =
  /^(?:404\.html|_headers|robots\.txt|sitemap[^/]*\.xml|sw\.js|manifest\.webmanifest)$|^kept\/|(?:^|\/)feed\.xml$/;
/** Pagefind's own scripts, which `pagefind.js` of the folder holds. */
const PAGEFIND_SCRIPT = /^pagefind\/[^/]*\.js$/;
/** The fonts stand in the style sheet. */
const FONT = '.woff2';

/** All files below a folder, as paths with `/`, in order. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** The files of the folder, and of each how it is made from the site's. */
async function makers(
  dist: string,
  url: URL,
): Promise<Map<string, () => Promise<string | Buffer>>> {
  const files = (await filesBelow(dist)).filter(
    (file) => !OF_SERVERS.test(file) && !PAGEFIND_SCRIPT.test(file) && !file.endsWith(FONT),
  );
  const names = new Set(files);
  const place: Place = { url, has: (file) => names.has(file) };
  const made = new Map<string, () => Promise<string | Buffer>>();
  for (const file of files) {
    const path = join(dist, file);
    if (file.startsWith('pagefind/')) made.set(`${file}.js`, () => scriptOfFile(dist, file));
    else if (extname(file) === '.html')
      made.set(file, async () => pageInFolder(await readFile(path, 'utf8'), file, place));
    else if (extname(file) === '.css')
      made.set(file, () => styleInFolder(dist, file, url.pathname));
    else if (extname(file) === '.js') made.set(file, () => scriptOf(path));
    else made.set(file, () => readFile(path));
  }
  if (names.has('pagefind/pagefind-entry.json')) made.set(PAGEFIND, () => pagefindScript(dist));
  return made;
}

const MANIFEST = 'manifest-sha256.txt';

/**
 * Writes a built site as a folder that a browser reads from `file:`, with a list of the SHA-256 of
 * each file as `sha256sum --check` reads it.
 *
 * @param url where the site is published, with the path it stands under
 * @param notices files to put beside the pages, by name
 * @returns the files, in order
 */
export async function writeFolder(
  dist: string,
  url: URL,
  notices: ReadonlyMap<string, string>,
  to: string,
): Promise<string[]> {
  const all = await makers(dist, url);
  for (const [name, text] of notices) all.set(name, () => Promise.resolve(text));
  const files = [...all.keys()].sort();
  const sums: string[] = [];
  for (const file of files) {
    const bytes = await all.get(file)?.();
    if (bytes === undefined) continue;
    await mkdir(dirname(join(to, file)), { recursive: true });
    await writeFile(join(to, file), bytes);
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
  }
  await writeFile(join(to, MANIFEST), sums.join(''));
  return [...files, MANIFEST];
}
