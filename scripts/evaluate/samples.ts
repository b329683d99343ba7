import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputError } from '../input-error.ts';
import { annotate } from '../pipeline.ts';
import { read } from '../stages/01-read/index.ts';
import type { Encoder } from '../stages/08-align/index.ts';
import { readGold, scoreStory, type StoryScore } from './story/index.ts';

const GOLD = fileURLToPath(new URL('gold/', import.meta.url));

/** Where a story's gold lies: beside its articles, else among the project's own. */
function goldFileOf(content: string, story: string): string | undefined {
  return [join(content, story, 'gold.json'), join(GOLD, `${story}.json`)].find(existsSync);
}

/**
 * Annotates the stories of `content` that have a gold annotation, and scores them.
 * @throws InputError when none has one, or a gold is malformed
 */
export async function scoreStories(
  content: string,
  encoder?: Encoder,
): Promise<{ story: string; score: StoryScore }[]> {
  const folders = (await readdir(content, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const out = await mkdtemp(join(tmpdir(), 'variorum-evaluate-'));
  try {
    const scores = [];
    for (const story of folders) {
      const goldFile = goldFileOf(content, story);
      if (goldFile === undefined) continue;
      const gold = await readGold(goldFile);
      const folder = join(content, story);
      const { documents } = await read(folder);
      const texts = new Map(documents.map(({ id, text }) => [id, text]));
      const annotated = await annotate(folder, out, () => undefined, encoder);
      scores.push({ story, score: scoreStory(gold, annotated.story, texts) });
    }
    if (scores.length === 0)
      throw inputError({
        file: content,
        what: 'has no story with a gold annotation',
        remedy: 'Put a gold.json beside the articles of a story',
      });
    return scores;
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
