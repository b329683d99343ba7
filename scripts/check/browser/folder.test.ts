import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../../site.ts';
import { offline } from '../../offline/index.ts';
import { ARTICLE, CLAIM, drawn, note } from './article.ts';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { unzip } from './unzip.ts';
import { accessibilityFaults, pagesOf, visit } from './visit.ts';

/** The launch flags are ours: those of the packaged Chromium switch its security off. */
describe('the folder on a stick', () => {
  let browser: Browser;
  let folder: string;
  let root: string;
  const zipTo = async (to: string): Promise<string> => {
    const site = await readSite(join(ownEdition.edition, 'site.yaml'));
    const { dist, edition: data } = ownEdition;
    await offline({ dist, data, site }, to);
    return to;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-folder-'));
    await unzip(await zipTo(join(folder, 'one.zip')), folder);
    root = join(folder, 'the-long-quay-edition');
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens a file with the network cut; what it asks for outside the folder is trouble. */
  const open = async (path: string): Promise<{ page: Page; trouble: string[] }> => {
    const address = pathToFileURL(root).href;
    const { page } = await visit(browser, 'about:blank', { offline: true });
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
        trouble.push(request.url());
    });
    await page.goto(`${address}/${path}`);
    return { page, trouble };
  };
  const found = (page: Page, words: RegExp) =>
    expect.poll(() => page.locator('#status').innerText(), { timeout: 15_000 }).toMatch(words);

  it('is searched, narrowed down, and read from a claim to its disagreement', async () => {
    const { page, trouble } = await open('index.html');
    await page.fill('#q', 'crane');
    await page.keyboard.press('Enter');
    await found(page, /claims for “crane”/);
    await page.locator('details summary', { hasText: 'Narrow' }).click();
    await page.locator('select[name="disagreement"]').selectOption('contradiction');
    await expect.poll(() => page.url()).toContain('disagreement=contradiction');
    await found(page, /claim/);
    await page.locator('#results a.words').first().click();
    await page.waitForURL(/\/harbour\/[^/]+\/index\.html#c-/);
    await expect.poll(() => page.locator('#text mark:target').count()).toBe(1);
    const id = new URL(page.url()).hash.slice(3);
    await page.locator(`.claim:has(#c-${id}) button`).click();
    await note(page).locator('a[href*="/d/"]').first().click();
    await page.waitForURL(/\/d\/[^/]+\/index\.html/);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('goes back to the search before', async () => {
    const { page } = await open('search/index.html?q=crane');
    await found(page, /“crane”/);
    await page.fill('#q', 'fairway');
    await page.keyboard.press('Enter');
    await found(page, /“fairway”/);
    await page.goBack();
    await found(page, /“crane”/);
    await page.context().close();
  });

  it('leads from a result to the page of its claim', async () => {
    const { page } = await open('search/index.html?q=gusted');
    await found(page, /^1 claim/);
    await page.locator('#results .by a').click();
    await page.waitForURL(/\/c\/p4qg1pgfbb\/index\.html/);
    await page.context().close();
  });

  it('keeps layers in the address, and shows notes', async () => {
    const { page, trouble } = await open(`${ARTICLE}index.html?layers=none#c-${CLAIM}`);
    expect(await page.locator(`#c-${CLAIM}:target`).count()).toBe(1);
    expect(await drawn(page)).toEqual({ words: 0, signs: 0, glosses: 0 });
    await page.goto(page.url().replace('?layers=none', ''));
    await page.locator(`.claim:has(#c-${CLAIM}) button`).click();
    await note(page).waitFor({ state: 'visible' });
    expect(trouble).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('gives the address of the published site to cite, not that of the file', async () => {
    const html = await readFile(join(root, 'c', CLAIM, 'index.html'), 'utf8');
    const { document } = parseHTML(html);
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    expect(canonical).toBe(`https://variorum.example/reading/c/${CLAIM}/`);
  });

  it('has every file that a page leads to', async () => {
    const lost: string[] = [];
    for (const page of pagesOf(ownEdition)) {
      const file = join(root, page, 'index.html');
      const { document } = parseHTML(await readFile(file, 'utf8'));
      for (const element of document.querySelectorAll('[href], [src], [action]')) {
        const link = ['href', 'src', 'action']
          .map((name) => element.getAttribute(name))
          .find(Boolean);
        if (!link || /^(?:#|[a-z]+:)/.test(link)) continue;
        const [path = ''] = decodeURIComponent(link).split(/[?#]/);
        if (!existsSync(resolve(dirname(file), path))) lost.push(`${page}: ${link}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('is the same bytes each time, and lists the SHA-256 of each file', async () => {
    const [one, two] = [join(folder, 'one.zip'), await zipTo(join(folder, 'two.zip'))];
    expect((await readFile(two)).equals(await readFile(one))).toBe(true);
    const manifest = await readFile(join(root, 'manifest-sha256.txt'), 'utf8');
    const lines = manifest.trim().split('\n');
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) {
      const [sum = '', file = ''] = line.split('  ');
      const bytes = await readFile(join(root, file));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
    }
    expect(await readFile(join(root, 'LICENCES.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });
});
