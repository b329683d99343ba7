import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  engineSchema,
  ledgerSchema,
  siteSchema,
  storySchema,
  type Story,
} from '../../../src/domain/index.ts';
import { readYaml } from '../../read-yaml.ts';
import { pageTextOf, type PageText } from '../../stages/12-write/exports/page-text.ts';
import { writeExports } from '../../stages/12-write/exports/write.ts';

/** The texts of a story's pages: the small edition has them as files, and its claims count in those. */
async function pageTexts(folder: string, story: Story): Promise<Map<string, PageText>> {
  const pages = new Map<string, PageText>();
  for (const { id } of story.articles) {
    const text = await readFile(join(folder, `${id}.txt`), 'utf8');
    const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      kind: 'paragraph' as const,
      start: index,
      end: index + line.length,
    }));
    pages.set(id, pageTextOf({ text, blocks }));
  }
  return pages;
}

/** Copies the hand-written edition from `from` to `to` and adds the exports of its stories. */
export async function writeOwnEdition(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(to, file), 'utf8'));
  const site = await readYaml(join(to, 'site.yaml'), 'site.yaml', siteSchema);
  if (!site) throw new Error('the small edition needs a site.yaml');
  for (const id of engineSchema.parse(await read('engine.json')).stories) {
    const story = storySchema.parse(await read(`${id}/story.json`));
    const { draft, editions } = ledgerSchema.parse(await read(`${id}/ledger.json`));
    const last = draft ? undefined : editions.at(-1);
    const edition = last ? { number: last.edition, date: last.date } : null;
    const pages = await pageTexts(join(to, id), story);
    await writeExports(join(to, id), { story, site, edition, pages });
  }
}
