import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Story } from '../../../src/domain/index.ts';
import type { ComparedStory } from '../09-compare/index.ts';
import type { ExportInput } from './exports/export.ts';
import { pageTextOf } from './exports/page-text.ts';
import { writeExports } from './exports/write.ts';
import { mdxOf } from './mdx.ts';
import { storyOf, type Maker } from './story.ts';

/** Where a story is published, and the edition that records it: null for a draft. */
export type Publication = Pick<ExportInput, 'site' | 'edition'>;

/**
 * Writes a story to `<out>/<story>/`: one MDX an article, the extracted text of those that came as
 * HTML, the exports, and `story.json` last, so that a reader of it finds all it names. Each file is
 * written under a temporary name and renamed; files of an earlier run that it does not name stay.
 * @param publication without it there are no exports, which hold full addresses.
 */
export async function write(
  compared: ComparedStory,
  out: string,
  maker: Maker,
  publication?: Publication,
): Promise<Story> {
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
  if (publication) {
    const whole = compared.articles.filter(({ rights }) => rights === 'full');
    const pages = new Map(whole.map((article) => [article.id, pageTextOf(article)]));
    await writeExports(folder, { ...publication, story, pages });
  }
  await writeFileAtomic(join(folder, 'story.json'), `${JSON.stringify(story, null, 1)}\n`);
  return story;
}
