import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../../write-file-atomic.ts';
import type { Story } from '../../../src/domain/index.ts';
import type { ComparedStory } from '../09-compare/index.ts';
import { pageTextOf, type PageText } from './exports/page-text.ts';
import { mdxOf } from './mdx.ts';
import { storyOf, type Maker } from './story.ts';

export { writeExports } from './exports/write.ts';

/** By article: the text of its page. Articles that the site shows only in part have none. */
export type PageTexts = ReadonlyMap<string, PageText>;

/**
 * Writes a story to `<out>/<story>/`: one MDX an article, the extracted text of those that came as
 * HTML, and `story.json` last, so that a reader of it finds all it names. Each file is written
 * under a temporary name and renamed; files of an earlier run that it does not name stay. The
 * exports are written by `writeExports`, when it is known which edition records the story.
 */
export async function write(
  compared: ComparedStory,
  out: string,
  maker: Maker,
): Promise<{ story: Story; pages: PageTexts }> {
  const story = storyOf(compared, maker);
  const folder = join(out, story.story);
  await mkdir(folder, { recursive: true });
  for (const article of compared.articles) {
    const claims = story.claims.filter((claim) => claim.article === article.id);
    const mdx = mdxOf(article, claims, story.disagreements, {
      story: story.story,
      engine: maker.engine,
    });
    await writeFileAtomic(join(folder, `${article.id}.mdx`), mdx);
    if (article.extracted && article.rights === 'full')
      await writeFileAtomic(join(folder, `${article.id}.txt`), article.text);
  }
  await writeFileAtomic(join(folder, 'story.json'), `${JSON.stringify(story, null, 1)}\n`);
  const whole = compared.articles.filter(({ rights }) => rights === 'full');
  return { story, pages: new Map(whole.map((article) => [article.id, pageTextOf(article)])) };
}
