import { join } from 'node:path';
import { siteSchema, type Site } from '../src/domain/index.ts';
import { inputError } from './input-error.ts';
import { readYaml } from './read-yaml.ts';

/** The file that the site itself reads. */
export const SITE_FILE = process.env.VARIORUM_SITE ?? join('content', 'site.yaml');

/** @throws InputError where there is no such file: the exports hold the site's address. */
export async function readSite(file: string): Promise<Site> {
  const site = await readYaml(file, file, siteSchema);
  if (site) return site;
  throw inputError({
    file,
    what: 'does not exist',
    remedy: 'Say in it who publishes the site and at which address, or give another with --site',
  });
}
