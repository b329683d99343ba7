import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, type Warning } from '../stages/01-read/index.ts';
import { clean, type CleanArticle } from '../stages/02-clean/index.ts';

/** Bytes above which a file is taken for no article: a saved page with its pictures in it has some ten million. */
export const LARGEST = 30_000_000;

/** A file that may become an article of a story. */
export interface Candidate {
  path: string;
  /** The name under which the story would keep it, and with its extension. */
  name: string;
  file: string;
}

/** A candidate as the first two stages read it. */
export interface Examined extends Candidate {
  bytes: Buffer;
  article: CleanArticle;
  warnings: Warning[];
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The body's words, whatever the white space: two files of one text are the same article. */
export const wordsOf = ({ text, blocks }: CleanArticle): string =>
  blocks
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads a candidate as `npm run annotate` will, alone in a folder of its own.
 *
 * @returns the article, or why there is none.
 */
export async function examine(candidate: Candidate): Promise<Examined | { why: string }> {
  const { size } = await stat(candidate.path);
  if (size > LARGEST) return { why: `has ${Math.round(size / 1e6)} MB, which no article has` };
  if (size === 0) return { why: 'is empty' };
  const bytes = await readFile(candidate.path);
  const folder = await mkdtemp(join(tmpdir(), 'variorum-add-'));
  try {
    const story = join(folder, 'story');
    await mkdir(story);
    await writeFile(join(story, candidate.file), bytes);
    const { articles, warnings } = clean(await read(story));
    const [article] = articles;
    if (article === undefined || article.blocks.length === 0)
      return { why: 'has no text of an article in it' };
    return { ...candidate, bytes, article, warnings };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
