import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/**
 * A style sheet with its fonts in it: some browsers let a page of `file:` load no font from
 * another folder.
 *
 * @param file its path from the folder's root
 * @param base the path under which the site stands
 */
export async function styleInFolder(dist: string, file: string, base: string): Promise<string> {
  const style = await readFile(join(dist, file), 'utf8');
  const parts: string[] = [];
  for (const part of style.split(/(url\([^)]*\.woff2\))/)) {
    const [, address] = /^url\(["']?(.*?\.woff2)["']?\)$/.exec(part) ?? [];
    if (address === undefined) parts.push(part);
    else {
      const path = address.startsWith(base)
        ? address.slice(base.length)
        : posix.join(posix.dirname(file), address);
      const bytes = await readFile(join(dist, path));
      parts.push(`url(data:font/woff2;base64,${bytes.toString('base64')})`);
    }
  }
  return parts.join('');
}
