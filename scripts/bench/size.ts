import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { measure, type Cost } from './measure.ts';

/** Stories of the two sites, the second twice the first. */
const SIZES = [250, 500] as const;
const PER_STORY = 2;
const LARGEST = 5;

/** The largest pages of a site, as lines of text. */
async function largestPages(dist: string): Promise<string[]> {
  const pages: { page: string; bytes: number }[] = [];
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    pages.push({ page: relative(dist, file), bytes: (await stat(file)).size });
  }
  const largest = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, LARGEST);
  return largest.map(({ page, bytes }) => `  ${(bytes / 1000).toFixed(0).padStart(4)} kB ${page}`);
}

/** Prints what a site of many stories takes, and whether twice as many take more than twice as long. */
export async function printSize(folder: string, root: string): Promise<void> {
  const costs: { annotate: Cost; build: Cost }[] = [];
  for (const stories of SIZES) {
    const at = (name: string): string => join(folder, `size-${stories}`, name);
    const articles = stories * PER_STORY;
    await writeCorpus(at('stories'), { articles, perStory: PER_STORY, seed: 1 });
    const content = ['--content', at('stories'), '--out', at('edition')];
    const annotate = await measure(folder, ['scripts/annotate.ts', ...content], { cwd: root });
    const to = ['--data', at('edition'), '--dist', at('dist')];
    const build = await measure(folder, ['scripts/build.ts', ...to], { cwd: root });
    costs.push({ annotate, build });
    process.stdout.write(
      `${stories} stories of ${PER_STORY} articles: annotated in ${annotate.seconds.toFixed(1)} s and ${annotate.megabytes.toFixed(0)} MB, built in ${build.seconds.toFixed(1)} s\nlargest pages:\n${(await largestPages(at('dist'))).join('\n')}\n`,
    );
  }
  const [half, whole] = costs;
  if (half && whole)
    process.stdout.write(
      `500 : 250 stories, time to annotate ${(whole.annotate.seconds / half.annotate.seconds).toFixed(2)}, to build ${(whole.build.seconds / half.build.seconds).toFixed(2)}\n`,
    );
}
