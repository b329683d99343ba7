import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { astroProgram as astro } from './astro/index.ts';
import { writeCorpus } from './bench/corpus.ts';
import { measure, type Cost } from './bench/measure.ts';
import { printOffline } from './bench/offline.ts';
import { printSearch } from './bench/search.ts';
import { printSize } from './bench/size.ts';
import { measureStages, type StageCosts } from './bench/stages.ts';
import { writeStock } from './bench/stock.ts';
import { weightLines } from './bench/weight.ts';
import { encoderOptions, openEncoder } from './encoder/index.ts';
import type { Encoder } from './stages/08-align/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const row = (name: string, { seconds, megabytes }: Cost): string =>
  `${name.padEnd(44)} ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB`;

const versus = (pages: string, ours: Cost, stock: Cost): string =>
  `ours : stock, ${pages.padEnd(30)} ${(ours.seconds / stock.seconds).toFixed(2).padStart(7)}   ${(ours.megabytes / stock.megabytes).toFixed(2).padStart(6)}`;

const encodedLines = (encoded: StageCosts['story']['encoded']): string[] =>
  encoded === null
    ? []
    : [
        `the same with a sentence encoder: first run of it ${encoded.encoding.toFixed(1)} s, then facts and alignment ${encoded.aligning.toFixed(1)} s`,
      ];

function stageLines({ articles, attribution, wink, doubled, story }: StageCosts): string {
  const lines = [
    `read, clean, segment, attribute: ${(articles / attribution).toFixed(0)} articles a second on one core`,
    `ours : wink-nlp alone, time ${(attribution / wink).toFixed(2)}; on texts of twice the length ${doubled.toFixed(2)} times as long`,
    `a story of ${story.articles} articles, ${story.claims} claims: facts and alignment ${story.aligning.toFixed(1)} s, comparison ${story.comparing.toFixed(1)} s; facts and alignment take ${story.doubled.toFixed(2)} times as long as for half of the articles`,
    ...encodedLines(story.encoded),
  ];
  return `${lines.join('\n')}\n`;
}

/** Annotates `articles` generated articles, builds them our way and as a stock MDX collection. */
async function benchBuild(
  folder: string,
  articles: number,
  perStory: number,
  seed: number,
  encoder: (cache: string) => Promise<Encoder | undefined>,
): Promise<void> {
  const at = (name: string): string => join(folder, name);
  await writeCorpus(at('stories'), { articles, perStory, seed });
  process.stdout.write(stageLines(await measureStages(at('stories'), await encoder(at('cache')))));
  const annotated = await measure(
    folder,
    ['scripts/annotate.ts', '--content', at('stories'), '--out', at('edition')],
    { cwd: root },
  );
  process.stdout.write(
    `${articles} articles of about 600 words in stories of ${perStory}, seed ${seed}\n`,
  );
  process.stdout.write(`${row('annotate', annotated)}\n`);
  const ours = async (pages: string): Promise<Cost> =>
    measure(folder, [astro, 'build', '--outDir', at('ours')], {
      cwd: root,
      env: { VARIORUM_DATA: at('edition'), VARIORUM_PAGES: pages, VARIORUM_SEARCH: 'off' },
    });
  const all = await ours('no-claims');
  process.stdout.write(`${row('build, ours: all but claims and search', all)}\n`);
  const articlesAlone = await ours('articles');
  process.stdout.write(`${row('build, ours: articles', articlesAlone)}\n`);
  await writeStock(at('stock'), at('edition'), join(root, 'node_modules'));
  const stock = await measure(folder, [astro, 'build'], { cwd: at('stock') });
  process.stdout.write(`${row('build, stock @astrojs/mdx collection: articles', stock)}\n`);
  process.stdout.write(`${versus('all but claims', all, stock)}\n`);
  process.stdout.write(`${versus('articles', articlesAlone, stock)}\n`);
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    'per-story': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    /** Only what a page weighs. */
    weight: { type: 'boolean', default: false },
    /** Only the search at several sizes. */
    search: { type: 'boolean', default: false },
    /** Only what reading offline takes at several sizes. */
    offline: { type: 'boolean', default: false },
    /** Only sites of many stories, and one of a large story. */
    size: { type: 'boolean', default: false },
    /** A folder with Astro and Starlight installed, to weigh its page too. */
    starlight: { type: 'string' },
    ...encoderOptions,
  },
});

/** Weighs the pages, then builds them. */
async function benchPages(folder: string): Promise<void> {
  const starlight = values.starlight === undefined ? undefined : resolve(values.starlight);
  const lines = await weightLines(folder, { root, astro, starlight });
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.weight) return;
  const [articles, perStory, seed] = [values.articles, values['per-story'], values.seed].map(
    Number,
  );
  // A cache of its own, so that the first run is one.
  const encoder = (cache: string): Promise<Encoder | undefined> => openEncoder(values, cache);
  await benchBuild(folder, articles ?? 0, perStory ?? 0, seed ?? 0, encoder);
}

const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
try {
  if (values.search) await printSearch(folder, { root, astro });
  else if (values.offline) await printOffline(folder, root);
  else if (values.size) await printSize(folder, { root, astro });
  else await benchPages(folder);
} finally {
  await rm(folder, { recursive: true, force: true });
}
