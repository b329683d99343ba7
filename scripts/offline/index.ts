import { mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineSchema, ledgerSchema, storySchema, type Site } from '../../src/domain/index.ts';
import { inputError } from '../input-error.ts';
import { writeFolder } from './folder.ts';
import { noticesOf, type Told } from './notices.ts';
import { zip } from './zip.ts';

/** What was written. */
export interface Written {
  files: number;
  /** Of the zip. */
  bytes: number;
  /** Titles of the stories with marks that no edition records. */
  drafts: string[];
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw inputError({ file, what: 'cannot be read', remedy: 'Run `npm run build` first' });
  });
  return JSON.parse(text);
}

async function tellOf(data: string, name: string): Promise<Told> {
  const story = storySchema.parse(await readJson(join(data, name, 'story.json')));
  const ledger = ledgerSchema.parse(await readJson(join(data, name, 'ledger.json')));
  const newest = ledger.draft ? undefined : ledger.editions.at(-1);
  const shown = (rights: string): number =>
    story.articles.filter((article) => article.rights === rights).length;
  return {
    title: story.title,
    invented: story.invented,
    recorded: newest ? { number: newest.edition, date: newest.date } : null,
    articles: story.articles.length,
    claims: story.claims.length,
    rights: { full: shown('full'), excerpt: shown('excerpt'), link: shown('link') },
  };
}

/** The name of the folder that the zip unpacks into: of the site's name what every file system takes. */
export function folderName(site: Pick<Site, 'name'>): string {
  const name = site.name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'edition' : name;
}

/**
 * Makes of a built site one zip that is read without a server: unpack it, open `index.html`.
 * The same site gives the same bytes. The file is in its place only when it is whole.
 *
 * @param dist the built site
 * @param data what it was built from
 * @throws InputError where there is no site
 */
export async function offline(
  { dist, data, site }: { dist: string; data: string; site: Site },
  to: string,
): Promise<Written> {
  await stat(join(dist, 'index.html')).catch(() => {
    throw inputError({
      file: dist,
      what: 'holds no built site',
      remedy: 'Run `npm run build` first, or give its folder with --dist',
    });
  });
  const engine = engineSchema.parse(await readJson(join(data, 'engine.json')));
  const stories: Told[] = [];
  for (const story of engine.stories) stories.push(await tellOf(data, story));
  const notices = await noticesOf(site, `${engine.name} ${engine.version}`, stories);
  const folder = await mkdtemp(join(tmpdir(), 'variorum-offline-'));
  const unfinished = `${to}.new`;
  try {
    const files = await writeFolder(dist, new URL(site.url), notices, folder);
    await zip(folder, files, folderName(site), unfinished);
    await rename(unfinished, to);
    const drafts = stories.filter(({ recorded }) => recorded === null).map(({ title }) => title);
    return { files: files.length, bytes: (await stat(to)).size, drafts };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(unfinished, { force: true });
  }
}
