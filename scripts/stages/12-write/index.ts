import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Engine, RuleEntry, Story } from '../../../src/domain/index.ts';
import type { ComparedStory } from '../09-compare/index.ts';
import { mdxOf } from './mdx.ts';
import { storyOf } from './story.ts';

export { mdxOf } from './mdx.ts';

/** Files that nobody opens by line, in a form whose differences still read well. */
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Writes a story to `<out>/<story>/`: one MDX an article, the extracted text of those that came as
 * HTML, and `story.json` last, so that a reader of it finds all it names. Each file is written
 * under a temporary name and renamed; files of an earlier run that it does not name stay.
 * @param engine name and version of the engine, for the files' own record.
 */
export async function write(compared: ComparedStory, out: string, engine: string): Promise<Story> {
  const story = storyOf(compared, engine);
  const folder = join(out, story.story);
  await mkdir(folder, { recursive: true });
  for (const article of compared.articles) {
    const claims = story.claims.filter((claim) => claim.article === article.id);
    const mdx = mdxOf(article, claims, story.disagreements, { story: story.story, engine });
    await writeFileAtomic(join(folder, `${article.id}.mdx`), mdx);
    if (article.extracted) await writeFileAtomic(join(folder, `${article.id}.txt`), article.text);
  }
  await writeFileAtomic(join(folder, 'story.json'), json(story));
  return story;
}

/** Writes `<out>/engine.json`: what made the stories beside it, and by which rules. */
export async function writeEngine(
  out: string,
  engine: { name: string; version: string },
  stories: string[],
  rules: RuleEntry[],
): Promise<void> {
  await mkdir(out, { recursive: true });
  await writeFileAtomic(
    join(out, 'engine.json'),
    json({ ...engine, stories, rules } satisfies Engine),
  );
}
