import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeWorker } from '../../../src/offline/write.ts';
import { note } from './article.ts';
import { build, ownEdition } from './build.ts';
import { type Does, serveChanging } from './changing.ts';
import { launch } from './chromium.ts';
import { accessibilityFaults, visit, type Served } from './visit.ts';

const { base, dist: first } = ownEdition;
const NAME = 'The Long Quay Edition';
const OTHER_NAME = 'The Short Quay Edition';
const PAGE = 'harbour/03-gazette/';

describe('the site in a browser that has visited it', { timeout: 40_000 }, () => {
  let browser: Browser;
  let folder: string;
  /** The site as it is published next, and the first one if it were too large to be kept whole. */
  let second: string;
  let large: string;
  let served: Served;
  let context: BrowserContext;
  let does: (path: string) => Does;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-worker-'));
    [second, large] = [join(folder, 'second'), join(folder, 'large')];
    const site = await readFile(join(ownEdition.edition, 'site.yaml'), 'utf8');
    const renamed = site.replace(NAME, OTHER_NAME).replace('haven', 'roadstead');
    await writeFile(join(folder, 'site.yaml'), renamed);
    await build({ ...ownEdition, dist: second }, join(folder, 'site.yaml'));
    await cp(first, large, { recursive: true });
    await writeWorker(large, new Map([['harbour', 'The harbour']]), { site: 0, search: 1e9 });
    browser = await launch();
  }, 240_000);
  afterEach(async () => {
    await context.close();
    await served.close();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A browser with an empty profile at the site. */
  const begin = async (at = '', from = first): Promise<Page> => {
    does = () => ({ from });
    served = await serveChanging(base, (path) => does(path));
    const { page } = await visit(browser, served.home + at, { serviceWorkers: 'allow' });
    context = page.context();
    return page;
  };
  const kept = (page: Page): Promise<void> =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== 'activated')
        await new Promise((done) => active?.addEventListener('statechange', done));
    });
  const cut = async (): Promise<void> => {
    await served.close();
    await context.setOffline(true);
  };
  const go = (page: Page, path: string) => page.goto(served.home + path);
  const status = (page: Page, words: RegExp, at = '#status') =>
    expect.poll(() => page.locator(at).innerText(), { timeout: 20_000 }).toMatch(words);
  const siteName = (page: Page): Promise<string> => page.locator('a.name').innerText();
  const offer = (page: Page) => page.locator('#newer');

  it('is searched, narrowed down, and read from a claim to its disagreement without a network', async () => {
    const page = await begin();
    await kept(page);
    await cut();
    await page.reload();
    await page.fill('#q', 'crane');
    await page.keyboard.press('Enter');
    await status(page, /claims for “crane”/);
    await page.locator('details summary', { hasText: 'Narrow' }).click();
    await page.locator('select[name="disagreement"]').selectOption('contradiction');
    await expect.poll(() => page.url()).toContain('disagreement=contradiction');
    await status(page, /claim/);
    await page.locator('#results a.words').first().click();
    await expect.poll(() => page.locator('#text mark:target').count()).toBe(1);
    const id = new URL(page.url()).hash.slice(3);
    await page.locator(`.claim:has(#c-${id}) button`).click();
    await note(page).locator('a[href*="/d/"]').first().click();
    await page.waitForURL('**/d/*/');
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(await page.evaluate(() => document.fonts.size > 0)).toBe(true);
  });

  it('says of a page that it does not keep that it does not, and offers the search', async () => {
    const page = await begin();
    await kept(page);
    await cut();
    const response = await go(page, 'harbour/nobody-wrote-this/');
    expect(response?.status()).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('This page is not kept');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.fill('#q', 'crane');
    await page.keyboard.press('Enter');
    await status(page, /“crane”/);
  });

  it('offers a newer state once it is whole, shows the earlier one until then, and mixes none', async () => {
    const page = await begin();
    await kept(page);
    does = () => ({ from: second });
    await page.reload();
    expect(await siteName(page)).toBe(NAME);
    await offer(page).waitFor({ state: 'visible' });
    await go(page, 'search/?q=roadstead');
    await status(page, /No claim/);
    expect(await siteName(page)).toBe(NAME);
    await offer(page).waitFor({ state: 'visible' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await offer(page).locator('button').click();
    await expect.poll(() => siteName(page).catch(() => ''), { timeout: 20_000 }).toBe(OTHER_NAME);
    await status(page, /claims? for “roadstead”/);
    await cut();
    await go(page, PAGE);
    expect(await siteName(page)).toBe(OTHER_NAME);
    const caches_ = await page.evaluate(() => caches.keys());
    expect(caches_).toHaveLength(1);
  });

  it('keeps the earlier state whole where the download of the newer breaks off, and goes on later', async () => {
    const page = await begin();
    await kept(page);
    const asked: string[] = [];
    does = (path) => {
      asked.push(path);
      return path.startsWith('d/') ? 'break off' : { from: second };
    };
    await page.reload();
    await expect
      .poll(() => asked.filter((path) => path.startsWith('d/')).length, { timeout: 20_000 })
      .toBeGreaterThan(0);
    await go(page, PAGE);
    expect(await siteName(page)).toBe(NAME);
    expect(await offer(page).isVisible()).toBe(false);
    const before = asked.filter((path) => path === 'guide/').length;
    expect(before).toBe(1);
    does = (path) => {
      asked.push(path);
      return { from: second };
    };
    await page.reload();
    await offer(page).waitFor({ state: 'visible' });
    expect(asked.filter((path) => path === 'guide/')).toHaveLength(before);
  });

  it('takes nothing of a site that is only half there, and says so', async () => {
    const page = await begin('offline/');
    await kept(page);
    does = (path) => ({ from: /^(?:sw\.js|kept\/)/.test(path) ? second : first });
    await page.reload();
    await status(page, /being replaced/, '#state');
    await cut();
    await go(page, 'search/?q=crane');
    await status(page, /“crane”/);
    expect(await siteName(page)).toBe(NAME);
  });

  it('never keeps a failed answer, nor anything that is not of the site', async () => {
    const page = await begin('', large);
    await kept(page);
    does = (path) => (path.startsWith('harbour/') ? 'fail' : { from: large });
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
    expect(
      entries.filter(({ path, isWhole }) => !path.startsWith(served.home) || !isWhole),
    ).toEqual([]);
    expect(entries.some(({ path }) => path.endsWith(PAGE))).toBe(false);
    does = () => ({ from: large });
    expect((await go(page, PAGE))?.status()).toBe(200);
  });

  it('keeps of a large site what was visited', async () => {
    const page = await begin('', large);
    await kept(page);
    await go(page, PAGE);
    await expect
      .poll(() => page.evaluate((path) => caches.match(path).then(Boolean), base + PAGE))
      .toBe(true);
    await cut();
    await go(page, 'search/?q=crane');
    await status(page, /“crane”/);
    expect((await go(page, PAGE))?.status()).toBe(200);
    expect((await go(page, 'harbour/'))?.status()).toBe(503);
  });

  it('keeps a story of a large site on request, says how far it is and how much it takes, and lets go of it', async () => {
    const page = await begin('harbour/', large);
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

  it('works on where the storage is full, and says that there is no room', async () => {
    const page = await begin('guide/');
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(served.home);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    await go(page, 'offline/');
    await status(page, /no room/, '#state');
    await go(page, PAGE);
    expect(await page.locator('#text').innerText()).not.toBe('');
  });

  it('clears away what an earlier state left, and leaves what belongs to others', async () => {
    const page = await begin('guide/');
    await page.evaluate(async (path) => {
      await caches.open(`variorum ${path} left-over`);
      await caches.open('variorum /elsewhere/ x');
      await caches.open('of somebody else');
    }, base);
    await kept(page);
    const names = await page.evaluate(() => caches.keys());
    expect(names).toHaveLength(3);
    expect(names).not.toContain(`variorum ${base} left-over`);
  });

  it('says so in a browser that keeps nothing', async () => {
    does = () => ({ from: first });
    served = await serveChanging(base, (path) => does(path));
    const { page, trouble } = await visit(browser, `${served.home}offline/`);
    context = page.context();
    await status(page, /keeps no pages/, '#state');
    expect(trouble.errors).toEqual([]);
  });

  it('can be installed', async () => {
    const page = await begin();
    await kept(page);
    const devtools = await context.newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // A private profile, as tests have it, installs nothing.
    const errors = installabilityErrors.map(({ errorId }) => errorId);
    expect(errors.filter((error) => error !== 'in-incognito')).toEqual([]);
  });
});
