import { join } from 'node:path';
import { z } from 'astro/zod';
import { read } from '../../stages/01-read/index.ts';
import { readData } from '../public/data.ts';
import { halfOf, type Half } from '../public/half.ts';
import type { SourceArticle } from './measure.ts';

/** ECB+ (Cybulska and Vossen 2014): clusters of articles of one event each. */
const clustersSchema = z.array(
  z.object({ articles: z.array(z.object({ id: z.string(), text: z.string() })) }),
);
const CLUSTERS = 'ecbplus.clusters.dev.json';

/** The articles of stories in a folder. */
export async function storyArticles(
  content: string,
  stories: readonly string[],
): Promise<SourceArticle[]> {
  const made = await Promise.all(stories.map((story) => read(join(content, story))));
  return made.flatMap(({ story, documents }) =>
    documents.map(({ id, text }) => ({ id: `${story}/${id}`, text })),
  );
}

/**
 * The articles of one half of ECB+ in the data folder, each once.
 * @returns undefined where the folder does not have the set
 * @throws InputError when the file is not what its name says
 */
export async function publicArticles(
  folder: string,
  half: Half,
): Promise<{ name: string; articles: SourceArticle[] } | undefined> {
  const data = await readData(folder, CLUSTERS, clustersSchema);
  if (!data) return undefined;
  const articles = data.value.flatMap((cluster) => cluster.articles);
  const byId = new Map(articles.map(({ id, text }) => [id, { id, text }]));
  return {
    name: data.name,
    articles: [...byId.values()].filter(({ id }) => halfOf(id) === half),
  };
}
