import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Extensions under which the formats of stage 01 come, and the one that the story keeps them under. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  '.txt': '.txt',
  '.text': '.txt',
  '.md': '.md',
  '.markdown': '.md',
  '.html': '.html',
  '.htm': '.html',
  '.xhtml': '.html',
};

/** The extension under which a story keeps a file of that name; undefined for what is no article. */
export function extensionOf(file: string): string | undefined {
  return EXTENSIONS[extname(file).toLowerCase()];
}

/** What was found under the paths that a person gave, in the order given, folders by name. */
export interface Found {
  files: string[];
  /** What could not be taken, each with the reason. */
  refused: { path: string; why: string }[];
}

const isIgnored = (name: string): boolean => /^(?:README|_|\.)/i.test(name);

/** The files of articles under those paths. A folder that a link leads back into is entered once. */
export async function filesUnder(paths: readonly string[]): Promise<Found> {
  const found: Found = { files: [], refused: [] };
  const entered = new Set<string>();
  const take = async (path: string, given: boolean): Promise<void> => {
    try {
      const kind = await stat(path);
      if (kind.isDirectory()) {
        const real = await realpath(path);
        if (entered.has(real)) return;
        entered.add(real);
        for (const name of (await readdir(path)).sort())
          if (!isIgnored(name)) await take(join(path, name), false);
      } else if (extensionOf(path) !== undefined && kind.isFile()) found.files.push(path);
      else if (given) found.refused.push({ path, why: 'is no text, Markdown or HTML file' });
    } catch (error) {
      found.refused.push({ path, why: whyOf(error) });
    }
  };
  for (const path of paths) await take(path, true);
  return found;
}

function whyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return 'does not exist';
  return code === 'ELOOP' ? 'is a link that leads to itself' : `cannot be read (${code})`;
}
