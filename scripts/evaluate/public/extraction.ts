import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { formats } from '../../stages/01-read/index.ts';
import { clean } from '../../stages/02-clean/index.ts';
import { readTexts } from './in-memory.ts';
import { rougeLsum } from './rouge.ts';

/** The extraction benchmark of Fundus (Dallabetta et al. 2024): saved pages and their paragraphs. */
export const extractionSchema = z.array(
  z.object({
    id: z.string(),
    html: z.string(),
    paragraphs: z.array(z.string()),
    /** Indices of paragraphs that may be left out. */
    optional: z.array(z.int()).default([]),
  }),
);

/** Mean ROUGE-LSum of the bodies read from the pages, 0 to 1. */
export async function scoreExtraction(
  folder: string,
  pages: z.infer<typeof extractionSchema>,
): Promise<{ precision: number; recall: number; f1: number; of: number }> {
  const format = formats.find(({ extension }) => extension === '.html');
  if (!format) throw new Error('the engine reads no HTML');
  const sum = { precision: 0, recall: 0, f1: 0 };
  for (const { id, html, paragraphs, optional } of pages) {
    const page = gunzipSync(await readFile(join(folder, `${html}.gz`))).toString('utf8');
    const [article] = clean(readTexts([{ id, ...format.extract(page) }])).articles;
    const found = article?.blocks.map(({ start, end }) => article.text.slice(start, end)) ?? [];
    const score = rougeLsum(paragraphs, found, optional);
    sum.precision += score.precision;
    sum.recall += score.recall;
    sum.f1 += score.f1;
  }
  const mean = (value: number): number => value / Math.max(1, pages.length);
  return {
    precision: mean(sum.precision),
    recall: mean(sum.recall),
    f1: mean(sum.f1),
    of: pages.length,
  };
}
