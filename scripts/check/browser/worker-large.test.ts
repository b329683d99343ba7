import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorker } from '../../../src/offline/write.ts';
import { ownEdition } from './build.ts';
import { reader, says } from './reader.ts';
import { accessibilityFaults } from './visit.ts';

const { base, dist } = ownEdition;
const PAGE = 'harbour/03-gazette/';

describe('a large site in a browser that has visited it', { timeout: 40_000 }, () => {
  const { begin, serve, kept, cut, go, home } = reader();
  let folder: string;
  /** The small edition, as if it were too large to be kept whole. */
  let large: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-worker-'));
    large = join(folder, 'large');
    await cp(dist, large, { recursive: true });
    await writeWorker(large, new Map([['harbour', 'The harbour']]), { site: 0, search: 1e9 });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('never keeps a failed answer, nor anything that is not of the site', async () => {
    const page = await begin('', { from: large });
    await kept(page);
    serve((path) => (path.startsWith('harbour/') ? 'fail' : { from: large }));
    expect((await go(page, PAGE))?.status()).toBe(500);
    await page.evaluate(() => fetch('data:text/plain,x'));
    const entries = await page.evaluate(async () => {
      const found: { path: string; isWhole: boolean }[] = [];
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) {
          const response = await (await caches.open(name)).match(url);
          const bytes = await response?.clone().arrayBuffer();
          const digest = await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0));
          const sha256 = btoa(String.fromCharCode(...new Uint8Array(digest)));
          const said = response?.headers.get('x-sha256');
          found.push({ path: url, isWhole: said === null || said === sha256 });
        }
      return found;
    });
    expect(entries.length).toBeGreaterThan(20);
    expect(entries.filter(({ path, isWhole }) => !path.startsWith(home()) || !isWhole)).toEqual([]);
    expect(entries.some(({ path }) => path.endsWith(PAGE))).toBe(false);
    serve(() => ({ from: large }));
    expect((await go(page, PAGE))?.status()).toBe(200);
  });

  it('keeps of a large site what was visited', async () => {
    const page = await begin('', { from: large });
    await kept(page);
    await go(page, PAGE);
    await expect
      .poll(() => page.evaluate((path) => caches.match(path).then(Boolean), base + PAGE))
      .toBe(true);
    await cut();
    await go(page, 'search/?q=crane');
    await says(page, /“crane”/);
    expect((await go(page, PAGE))?.status()).toBe(200);
    expect((await go(page, 'harbour/'))?.status()).toBe(503);
  });

  it('keeps a story of a large site on request, says how far it is and how much it takes, and lets go of it', async () => {
    const page = await begin('harbour/', { from: large });
    await kept(page);
    await page.locator('a', { hasText: 'Keep this story offline' }).click();
    const row = page.locator('#parts li', { hasText: 'The harbour' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\d+ files, \d+\.\d MB/);
    await row.locator('button').click();
    await expect.poll(() => row.innerText(), { timeout: 20_000 }).toContain('Kept.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await cut();
    expect((await go(page, 'harbour/'))?.status()).toBe(200);
    await go(page, 'offline/');
    await row.locator('button', { hasText: 'no longer' }).click();
    await expect.poll(() => row.innerText()).toContain('No longer kept');
    expect((await go(page, 'harbour/'))?.status()).toBe(503);
  });
});
