import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './bench/corpus.ts';
import { measure, type Cost } from './bench/measure.ts';
import { writeStock } from './bench/stock.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const row = (name: string, { seconds, megabytes }: Cost): string =>
  `${name.padEnd(44)} ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB`;

const ratio = (ours: number, theirs: number): string => (ours / theirs).toFixed(2);

/** Annotates `articles` generated articles, builds them our way and as a stock MDX collection. */
async function bench(articles: number, perStory: number, seed: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const at = (name: string): string => join(folder, name);
  try {
    await writeCorpus(at('stories'), { articles, perStory, seed });
    const annotated = await measure(
      folder,
      ['scripts/annotate.ts', '--content', at('stories'), '--out', at('edition')],
      { cwd: root },
    );
    process.stdout.write(
      `${articles} articles of about 600 words in stories of ${perStory}, seed ${seed}\n`,
    );
    process.stdout.write(`${row('annotate', annotated)}\n`);
    const ours = await measure(folder, [astro, 'build', '--outDir', at('ours')], {
      cwd: root,
      env: { VARIORUM_DATA: at('edition'), VARIORUM_CLAIM_PAGES: 'off', VARIORUM_SEARCH: 'off' },
    });
    process.stdout.write(`${row('build, ours (claim pages and search left out)', ours)}\n`);
    await writeStock(at('stock'), at('edition'), join(root, 'node_modules'));
    const stock = await measure(folder, [astro, 'build'], { cwd: at('stock') });
    process.stdout.write(`${row('build, stock @astrojs/mdx collection', stock)}\n`);
    process.stdout.write(
      `ours : stock   time ${ratio(ours.seconds, stock.seconds)}   memory ${ratio(ours.megabytes, stock.megabytes)}\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    'per-story': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
await bench(Number(values.articles), Number(values['per-story']), Number(values.seed));
