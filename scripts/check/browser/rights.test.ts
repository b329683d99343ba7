import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Story, WITHHELD } from '../../../src/domain/index.ts';
import { offline } from '../../offline/index.ts';
import { readSite } from '../../site.ts';
import { build, ownEdition, root, type Site } from './build.ts';
import { launch } from './chromium.ts';
import { unzip } from './unzip.ts';
import { accessibilityFaults, serve, visit, type Served } from './visit.ts';

const FULL =
  'The mill burned on Sunday night. Seven people were hurt in the fire, the brigade said.';
const EXCERPT = `The mill burned on Sunday night. Four people were hurt in the fire, the brigade said.

A quarry worker heard three dull thuds before dawn and went back to bed.

Nobody in the village could remember when the wheel had last been turned by hand.`;
const LINKED = `Ivo Lind, who keeps the lock, said he would not be going back to the charred weir house.

He had painted its shutters green the summer before, with a brush borrowed from the vicar.`;

const run = promisify(execFile);
const json = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

/** Runs of so many words are somebody's wording. */
const RUN = 4;

function runsOf(text: string): string[] {
  const words = text.split(/\s+/);
  return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** Bytes as text: unpacked, and out of the scripts by which the folder on a stick has its index. */
function asText(bytes: Buffer): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString('utf8');
  const text = bytes.toString('utf8');
  const [, base64] = /^takeFile\("[^"]*","([^"]*)"\)$/.exec(text) ?? [];
  return base64 === undefined ? text : asText(Buffer.from(base64, 'base64'));
}

/** Everything that a built site says, its search index included. */
async function wordsOf(dist: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    texts.set(file, asText(await readFile(file)).replace(/\s+/g, ' '));
  }
  return texts;
}

describe('a story of which not all may be shown, and which an editor reviewed', () => {
  let folder = '';
  let story: Story;
  let site: Site;
  let browser: Browser;
  let served: Served;
  const annotated = async (): Promise<Story> => {
    const [content, out] = [join(folder, 'content'), join(folder, 'out')];
    await run(process.execPath, ['scripts/annotate.ts', '--content', content, '--out', out], {
      cwd: root,
    });
    return json(join(out, 'mill', 'story.json'));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-rights-'));
    const mill = join(folder, 'content', 'mill');
    await mkdir(mill, { recursive: true });
    for (const [file, text] of Object.entries({ a: FULL, b: EXCERPT, c: LINKED }))
      await writeFile(join(mill, `${file}.txt`), text);
    const url = 'https://post.example/mill';
    await writeFile(
      join(mill, 'story.yaml'),
      stringify({
        title: 'The mill',
        invented: true,
        articles: {
          a: { published: '2031-05-04', headline: 'Mill burns' },
          b: { published: '2031-05-05', headline: 'Fire at mill', rights: 'excerpt', url },
          c: { published: '2031-05-06', headline: 'Keeper leaves', rights: 'link', url },
        },
      }),
    );
    story = await annotated();
    const [found] = story.disagreements;
    const claims = found?.readings.map(({ claims: [id] }) => {
      const claim = story.claims.find((one) => one.id === id);
      return { claim: claim?.id, quote: claim?.quote };
    });
    const made = { by: 'Per Lund', on: '2031-06-01' };
    await writeFile(
      join(mill, 'review.yaml'),
      stringify([
        { do: 'confirm', disagreement: found?.id, readings: claims, ...made },
        { do: 'check', ...claims?.[0], ...made },
      ]),
    );
    story = await annotated();
    site = { ...ownEdition, dist: join(folder, 'dist'), edition: join(folder, 'out') };
    await build(site, join(ownEdition.edition, 'site.yaml'));
    browser = await launch();
    served = await serve(site);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (path: string, options = {}): Promise<Page> =>
    (await visit(browser, served.home + path, options)).page;

  it('has no withheld words anywhere in the site, nor in the folder made of it', async () => {
    const shown = story.claims
      .flatMap(({ quote, withheld }) => (withheld ? [] : [quote]))
      .join(' ');
    const secret = [...runsOf(EXCERPT), ...runsOf(LINKED)].filter(
      (words) => !shown.includes(words),
    );
    expect(secret.length).toBeGreaterThan(20);
    const stick = join(folder, 'stick');
    const { dist, edition: data } = site;
    const about = await readSite(join(ownEdition.edition, 'site.yaml'));
    await offline({ dist, data, site: about }, `${stick}.zip`);
    await unzip(`${stick}.zip`, stick);
    const texts = [...(await wordsOf(dist)), ...(await wordsOf(stick))];
    const inStick = texts.filter(
      ([file]) => file.startsWith(stick) && file.includes('pf_fragment'),
    );
    expect(inStick.map(([, text]) => text).join('')).toContain('Four people were hurt');
    const leaks = texts.flatMap(([file, text]) =>
      secret.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`),
    );
    expect(leaks).toEqual([]);
  });

  it('shows of an excerpt the claim in disagreement, and says that it is one', async () => {
    const page = await open('mill/b/');
    expect(await page.locator('#text').innerText()).toContain('Four people were hurt');
    expect(await page.locator('#text').innerText()).toContain(WITHHELD);
    expect(await page.locator('header strong').first().innerText()).toContain('excerpt');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'leads from a withheld claim to the original, accessibly in %s colours',
    async (colorScheme) => {
      const claim = story.claims.find(({ article }) => article === 'c');
      const page = await open(`c/${claim?.id ?? ''}/`, { colorScheme });
      expect(await page.locator('main').innerText()).toContain('are not shown here');
      expect(await page.locator('a[href^="https://post.example/mill"]').count()).toBeGreaterThan(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('says who checked a claim and a disagreement, and of the rest that nobody did', async () => {
    const claim = story.claims.find(({ checked }) => checked !== undefined);
    for (const path of [`c/${claim?.id ?? ''}/`, `d/${story.disagreements[0]?.id ?? ''}/`]) {
      const page = await open(path);
      expect(await page.locator('.trust').innerText()).toContain('checked by Per Lund');
      await page.context().close();
    }
    const other = story.claims.find(({ checked }) => checked === undefined);
    const page = await open(`c/${other?.id ?? ''}/`);
    expect(await page.locator('.trust').innerText()).toContain('not checked by a person');
    await page.context().close();
  });
});
