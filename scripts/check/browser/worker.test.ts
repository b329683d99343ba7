import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { note } from './article.ts';
import { build, ownEdition } from './build.ts';
import { reader, says } from './reader.ts';
import { accessibilityFaults } from './visit.ts';

const { base, dist: first } = ownEdition;
const NAME = 'The Long Quay Edition';
const OTHER_NAME = 'The Short Quay Edition';
const PAGE = 'harbour/03-gazette/';

describe('the site in a browser that has visited it', { timeout: 40_000 }, () => {
  const { begin, serve, kept, cut, go, home, context } = reader();
  let folder: string;
  /** The site as it is published next. */
  let second: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-worker-'));
    second = join(folder, 'second');
    const site = await readFile(join(ownEdition.edition, 'site.yaml'), 'utf8');
    const renamed = site.replace(NAME, OTHER_NAME).replace('haven', 'roadstead');
    await writeFile(join(folder, 'site.yaml'), renamed);
    await build({ ...ownEdition, dist: second }, join(folder, 'site.yaml'));
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const siteName = (page: Page): Promise<string> => page.locator('a.name').innerText();
  const offer = (page: Page) => page.locator('#newer');

  it('is searched, narrowed down, and read from a claim to its disagreement without a network', async () => {
    const page = await begin('', { from: first });
    await kept(page);
    await cut();
    await page.reload();
    await page.fill('#q', 'crane');
    await page.keyboard.press('Enter');
    await says(page, /claims for “crane”/);
    await page.locator('details summary', { hasText: 'Narrow' }).click();
    await page.locator('select[name="disagreement"]').selectOption('contradiction');
    await expect.poll(() => page.url()).toContain('disagreement=contradiction');
    await says(page, /claim/);
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
    const page = await begin('', { from: first });
    await kept(page);
    await cut();
    const response = await go(page, 'harbour/nobody-wrote-this/');
    expect(response?.status()).toBe(503);
    expect(await page.locator('h1').innerText()).toBe('This page is not kept');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.fill('#q', 'crane');
    await page.keyboard.press('Enter');
    await says(page, /“crane”/);
  });

  it('offers a newer state once it is whole, shows the earlier one until then, and mixes none', async () => {
    const page = await begin('', { from: first });
    await kept(page);
    serve(() => ({ from: second }));
    await page.reload();
    expect(await siteName(page)).toBe(NAME);
    await offer(page).waitFor({ state: 'visible' });
    await go(page, 'search/?q=roadstead');
    await says(page, /No claim/);
    expect(await siteName(page)).toBe(NAME);
    await offer(page).waitFor({ state: 'visible' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await offer(page).locator('button').click();
    await expect.poll(() => siteName(page).catch(() => ''), { timeout: 20_000 }).toBe(OTHER_NAME);
    await says(page, /claims? for “roadstead”/);
    await cut();
    await go(page, PAGE);
    expect(await siteName(page)).toBe(OTHER_NAME);
    const caches_ = await page.evaluate(() => caches.keys());
    expect(caches_).toHaveLength(1);
  });

  it('keeps the earlier state whole where the download of the newer breaks off, and goes on later', async () => {
    const page = await begin('', { from: first });
    await kept(page);
    const asked: string[] = [];
    serve((path) => {
      asked.push(path);
      return path.startsWith('d/') ? 'break off' : { from: second };
    });
    await page.reload();
    await expect
      .poll(() => asked.filter((path) => path.startsWith('d/')).length, { timeout: 20_000 })
      .toBeGreaterThan(0);
    await go(page, PAGE);
    expect(await siteName(page)).toBe(NAME);
    expect(await offer(page).isVisible()).toBe(false);
    const before = asked.filter((path) => path === 'guide/').length;
    expect(before).toBe(1);
    serve((path) => {
      asked.push(path);
      return { from: second };
    });
    await page.reload();
    await offer(page).waitFor({ state: 'visible' });
    expect(asked.filter((path) => path === 'guide/')).toHaveLength(before);
  });

  it('takes nothing of a site that is only half there, and says so', async () => {
    const page = await begin('offline/', { from: first });
    await kept(page);
    serve((path) => ({ from: /^(?:sw\.js|kept\/)/.test(path) ? second : first }));
    await page.reload();
    await says(page, /being replaced/, '#state');
    await cut();
    await go(page, 'search/?q=crane');
    await says(page, /“crane”/);
    expect(await siteName(page)).toBe(NAME);
  });

  it('works on where the storage is full, and says that there is no room', async () => {
    const page = await begin('guide/', { from: first });
    const devtools = await context().newCDPSession(page);
    const { origin } = new URL(home());
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
    await go(page, 'offline/');
    await says(page, /no room/, '#state');
    await go(page, PAGE);
    expect(await page.locator('#text').innerText()).not.toBe('');
  });

  it('clears away what an earlier state left, and leaves what belongs to others', async () => {
    const page = await begin('guide/', { from: first });
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
    const page = await begin('offline/', { from: first }, 'block');
    await says(page, /keeps no pages/, '#state');
  });

  it('can be installed', async () => {
    const page = await begin('', { from: first });
    await kept(page);
    const devtools = await context().newCDPSession(page);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // A private profile, as tests have it, installs nothing.
    const errors = installabilityErrors.map(({ errorId }) => errorId);
    expect(errors.filter((error) => error !== 'in-incognito')).toEqual([]);
  });
});
