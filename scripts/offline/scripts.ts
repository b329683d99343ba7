import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const browser = fileURLToPath(new URL('browser/', import.meta.url));

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}

/** A module of the site with all that it imports, as one script of the old kind. */
export async function scriptOf(module: string): Promise<string> {
  return bundled({
    entryPoints: [resolve(module)],
    // The way the search takes where a server is, and never in a folder.
    supported: { 'dynamic-import': true },
  });
}

/** Where the folder has Pagefind. */
export const PAGEFIND = 'pagefind/pagefind.js';

/** Pagefind as a script of the old kind, which finds its files beside it. */
export async function pagefindScript(dist: string): Promise<string> {
  return bundled({
    entryPoints: [join(browser, 'pagefind.ts')],
    alias: { 'the-site/pagefind.js': resolve(dist, PAGEFIND) },
    inject: [join(browser, 'fetch-file.ts')],
    define: { fetch: 'fetchFile', 'import.meta.url': JSON.stringify(PAGEFIND) },
  });
}

/**
 * A file of the index as a script that hands it over.
 *
 * @param file its path from the folder's root
 */
export async function scriptOfFile(dist: string, file: string): Promise<string> {
  const base64 = (await readFile(join(dist, file))).toString('base64');
  return `takeFile(${JSON.stringify(file)},"${base64}")`;
}
