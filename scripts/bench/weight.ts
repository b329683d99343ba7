import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../check/browser/chromium.ts';
import { serve } from '../check/browser/visit.ts';
import { writeCorpus } from './corpus.ts';
import { measure } from './measure.ts';
import { costOf, type PageCost, pageParts } from './page.ts';
import { writeStarlight } from './starlight.ts';
import { writeStock } from './stock.ts';

/** Where things are that the pages are built with. */
interface Tools {
  /** Of the repository. */
  root: string;
  /** Program of `astro`. */
  astro: string;
  /** A folder with Astro and Starlight installed, where there is one. */
  starlight: string | undefined;
}

/** Articles of the story: as many as others can stand in the notes. */
const ARTICLES = 10;
/** Claims of the long article. */
const LONG = 400;

/**
 * What readers load and wait for: an article page of some 600 words and 25 claims, beside the same
 * article as a stock Astro page and as a Starlight page, and a page of 400 claims. As lines of text.
 */
export async function weightLines(folder: string, tools: Tools): Promise<string[]> {
  const at = (...names: string[]): string => join(folder, 'weight', ...names);
  const ours = async (name: string): Promise<string> => {
    const { root, astro } = tools;
    const annotate = ['scripts/annotate.ts', '--content', at(name), '--out', at(`${name}-edition`)];
    await measure(folder, annotate, { cwd: root });
    await measure(folder, [astro, 'build', '--outDir', at(`${name}-dist`)], {
      cwd: root,
      env: {
        VARIORUM_DATA: at(`${name}-edition`),
        VARIORUM_PAGES: 'articles',
        VARIORUM_SEARCH: 'off',
      },
    });
    return at(`${name}-dist`);
  };
  await writeCorpus(at('usual'), { articles: ARTICLES, perStory: ARTICLES, seed: 1 });
  await writeCorpus(at('long'), { articles: 2, perStory: 2, seed: 1, sentences: LONG });
  const usual = await ours('usual');
  const long = await ours('long');
  await writeStock(at('stock'), at('usual-edition'), join(tools.root, 'node_modules'));
  await measure(folder, [tools.astro, 'build'], { cwd: at('stock') });
  const starlight =
    tools.starlight &&
    (await buildStarlight(folder, tools.starlight, at('usual-edition/story-00000')));
  const browser = await launch();
  try {
    const page = '/story-00000/000000/';
    return [
      'a page over the wire, text with brotli, in kB:   all  ' +
        pageParts.map((part) => part.padStart(6)).join(' '),
      line('ours, 25 claims', await costIn(browser, usual, page)),
      line('stock @astrojs/mdx, no design', await costIn(browser, at('stock/dist'), page)),
      ...(starlight === undefined
        ? [
            '(Starlight is no dependency: --starlight FOLDER, where it is installed, measures it too)',
          ]
        : [line('Starlight', await costIn(browser, starlight, '/000000/'))]),
      line(`ours, ${LONG} claims`, await costIn(browser, long, page)),
    ];
  } finally {
    await browser.close();
  }
}

/** The built Starlight site of a story. */
async function buildStarlight(folder: string, installed: string, story: string): Promise<string> {
  const project = await mkdtemp(join(installed, 'variorum-bench-'));
  try {
    await writeStarlight(project, story);
    const dist = join(folder, 'weight/starlight');
    const astro = join(installed, 'node_modules/astro/bin/astro.mjs');
    await measure(folder, [astro, 'build', '--outDir', dist], { cwd: project });
    return dist;
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

async function costIn(browser: Browser, dist: string, path: string): Promise<PageCost> {
  const served = await serve({ name: 'bench', dist, edition: dist, base: '/' });
  try {
    return await costOf(browser, served.home + path.slice(1));
  } finally {
    await served.close();
  }
}

function line(name: string, { bytes, blocking, shift, longestTask }: PageCost): string {
  const all = pageParts.reduce((sum, part) => sum + bytes[part], 0);
  const figures = [all, ...pageParts.map((part) => bytes[part])];
  const kilobytes = figures.map((figure) => (figure / 1000).toFixed(1).padStart(6)).join(' ');
  const sheets = blocking.filter((file) => file.endsWith('.css')).length;
  return [
    `${name.padEnd(44)} ${kilobytes}`,
    `  render-blocking: ${sheets} of CSS, ${blocking.length - sheets} others`,
    `layout shift ${shift.toFixed(3)}`,
    `longest task while scrolling ${longestTask.own.toFixed(0)} ms (${longestTask.clock.toFixed(0)} by the clock)`,
  ].join('; ');
}
