import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../check/browser/chromium.ts';
import { serve } from '../check/browser/visit.ts';
import { writeCorpus } from './corpus.ts';
import { measure } from './measure.ts';

/** Articles of the sites. */
const SIZES = [5, 100, 1_000];
const PER_STORY = 10;

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Seconds from the first visit of an empty browser until everything is kept that is kept unasked. */
async function secondsToKeep(dist: string): Promise<number> {
  const served = await serve({ name: 'bench', dist, edition: '', base: '/' });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const begun = performance.now();
    await page.goto(served.home);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== 'activated')
        await new Promise((done) => active?.addEventListener('statechange', done));
    });
    return (performance.now() - begun) / 1000;
  } finally {
    await browser.close();
    await served.close();
  }
}

/** What the bench reads of `kept/parts.json`. */
interface Kept {
  whole: boolean;
  parts: { title: string | null; bytes: number; always: boolean }[];
}

const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** What reading offline takes at several sizes of a site, as it prints it. */
export async function printOffline(folder: string, root: string): Promise<void> {
  for (const articles of SIZES) {
    const at = (name: string): string => join(folder, `offline-${articles}`, name);
    await writeCorpus(at('stories'), { articles, perStory: PER_STORY, seed: 1 });
    const run = (...args: string[]) => measure(folder, args, { cwd: root });
    const data = ['--data', at('edition')];
    const annotate = await run(
      'scripts/annotate.ts',
      ...['--content', at('stories'), '--out', at('edition')],
    );
    const build = await run('scripts/build.ts', ...data, '--dist', at('dist'));
    const zip = at('offline.zip');
    const made = await run('scripts/offline.ts', ...data, '--dist', at('dist'), '--out', zip);
    const { whole, parts } = JSON.parse(
      await readFile(join(at('dist'), 'kept/parts.json'), 'utf8'),
    ) as Kept;
    const kept = parts.filter(({ always }) => always).reduce((sum, { bytes }) => sum + bytes, 0);
    const story = parts.find(({ title }) => title !== null);
    process.stdout.write(
      [
        `${articles} articles: annotated in ${annotate.seconds.toFixed(1)} s, built in ${build.seconds.toFixed(1)} s, site ${MB(await bytesIn(at('dist')))}`,
        `  kept after one visit: ${whole ? 'all' : 'what belongs to no story, and the search'}, ${MB(kept)}, in ${(await secondsToKeep(at('dist'))).toFixed(1)} s from this machine; a story ${MB(story?.bytes ?? 0)}`,
        `  zip: ${MB((await stat(zip)).size)}, in ${made.seconds.toFixed(1)} s and ${made.megabytes.toFixed(0)} MB of memory; zip : build, time ${(made.seconds / build.seconds).toFixed(2)}\n`,
      ].join('\n'),
    );
  }
}
