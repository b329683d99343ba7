import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { storySchema } from '../../src/domain/index.ts';
import { launch } from '../check/browser/chromium.ts';
import { serve } from '../check/browser/visit.ts';
import { writeCorpus } from './corpus.ts';
import { measure } from './measure.ts';

/** Claims of the sites that are searched; beyond 10,000 the index is of articles. */
const SIZES = [1_000, 5_000, 10_000, 25_000];
/** Claims of an article, as the corpus has them. */
const CLAIMS = 25;
const PER_STORY = 10;
const QUERIES = 20;

/** What a reader of the search page waits for and loads. */
interface SearchCost {
  /** From the first touch of the field until the filters are there. */
  init: { milliseconds: number; kilobytes: number };
  /** From Enter until twenty results are shown, in milliseconds. */
  median: number;
  /** The same for a word of most claims, which is not left out as common. */
  frequent: number;
}

/** Two longer words of each of some claims, spread over the first story. */
async function queriesOf(edition: string): Promise<string[]> {
  const file = join(edition, 'story-00000', 'story.json');
  const { claims } = storySchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return Array.from({ length: QUERIES }, (_, i) => {
    const quote = claims[Math.floor((i * claims.length) / QUERIES)]?.quote ?? '';
    const words = (quote.match(/\p{L}{5,}/gu) ?? []).toSorted((a, b) => b.length - a.length);
    return words.slice(0, 2).join(' ');
  });
}

/** Types a query and waits for its results, by the page's own clock. */
async function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const status = document.querySelector('#status');
    const field = document.querySelector<HTMLInputElement>('#q');
    if (!status || !field) throw new Error('no search page');
    const told = new Promise<void>((done) => {
      new MutationObserver((_, observer) => {
        if (!status.textContent.includes(`“${words}”`)) return;
        observer.disconnect();
        done();
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const begun = performance.now();
    field.value = words;
    field.form?.requestSubmit();
    await told;
    return performance.now() - begun;
  }, query);
}

async function costOf(
  browser: Browser,
  home: string,
  queries: readonly string[],
): Promise<SearchCost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${home}search/`);
  let bytes = 0;
  page.on('response', (response) => {
    void response.body().then((body) => (bytes += body.length));
  });
  const begun = performance.now();
  await page.focus('#q');
  await page.waitForFunction(
    () => (document.querySelector('select[name=outlet]')?.children.length ?? 0) > 1,
  );
  const milliseconds = performance.now() - begun;
  await page.waitForLoadState('networkidle');
  const kilobytes = bytes / 1000;
  const times: number[] = [];
  for (const query of queries) times.push(await timeOf(page, query));
  const frequent = await timeOf(page, 'council');
  await context.close();
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  return { init: { milliseconds, kilobytes }, median, frequent };
}

/** Prints what the search takes at several sizes, and how much longer than at the smallest. */
export async function printSearch(
  folder: string,
  { root, astro }: { root: string; astro: string },
): Promise<void> {
  const browser = await launch();
  let smallest: number | undefined;
  try {
    for (const claims of SIZES) {
      const at = (name: string): string => join(folder, `search-${claims}`, name);
      const corpus = { articles: claims / CLAIMS, perStory: PER_STORY, seed: 1 };
      await writeCorpus(at('stories'), corpus);
      const annotate = ['scripts/annotate.ts', '--content', at('stories'), '--out', at('edition')];
      await measure(folder, annotate, { cwd: root });
      const env = { VARIORUM_DATA: at('edition'), VARIORUM_PAGES: 'articles' };
      await measure(folder, [astro, 'build', '--outDir', at('dist')], { cwd: root, env });
      const served = await serve({ name: 'bench', dist: at('dist'), edition: '', base: '/' });
      const cost = await costOf(browser, served.home, await queriesOf(at('edition')));
      await served.close();
      smallest ??= cost.median;
      process.stdout.write(
        `search of ${claims} claims: ready after ${cost.init.milliseconds.toFixed(0)} ms and ${cost.init.kilobytes.toFixed(0)} kB; two words, median of ${QUERIES}: ${cost.median.toFixed(0)} ms (${(cost.median / smallest).toFixed(1)} times the first); a word of most claims: ${cost.frequent.toFixed(0)} ms\n`,
      );
    }
  } finally {
    await browser.close();
  }
}
