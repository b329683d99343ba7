import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { accessibilityFaults, serve, visit, type Served } from './visit.ts';

describe('the search', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serve(ownEdition);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const open = async (query = '', options: BrowserContextOptions = {}): Promise<Page> =>
    (await visit(browser, `${served.home}search/${query}`, options)).page;
  const results = (page: Page) => page.locator('#results > li');
  const status = (page: Page): Promise<string> => page.locator('#status').innerText();
  const settled = (page: Page, words: string | RegExp) =>
    expect.poll(() => status(page), { timeout: 15_000 }).toMatch(words);

  it('names the stories by their titles where the page does not list them', async () => {
    const page = await open();
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('select[name="story"]');
      if (!select) throw new Error('no list of stories');
      for (const option of [...select.options].slice(1)) option.remove();
      select.dataset.titles = `${location.pathname}stories.json`;
    });
    await page.focus('#q');
    // They are not rendered while the filters are folded.
    const told = (): Promise<string[]> =>
      page.locator('select[name="story"] option').allTextContents();
    await expect
      .poll(told, { timeout: 15_000 })
      .toContainEqual(expect.stringMatching(/^The crane on Long Quay \(\d+\)$/));
    await page.locator('details summary').first().click();
    await page.selectOption('select[name="story"]', 'harbour');
    await settled(page, /claims/);
    expect(await told()).toContainEqual(expect.stringMatching(/^The crane on Long Quay \(\d+\)$/));
    await page.context().close();
  });

  it('loads nothing of the index until it is used', async () => {
    const { page } = await visit(browser, `${served.home}search/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(300);
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
    await page.locator('#q').focus();
    await expect.poll(() => asked.some((url) => url.includes('pagefind'))).toBe(true);
    await page.context().close();
  });

  it('shows with each claim who says it, where, when and that others say otherwise', async () => {
    const page = await open('?q=gusted');
    await settled(page, /^1 claim/);
    const card = results(page).first();
    expect(await card.locator('mark').allInnerTexts()).toEqual(['gusted']);
    expect(await card.locator('.by').innerText()).toMatch(
      /Mirel Anstruther person A Coast Telegraph\s+2 April 2031.*Contradiction/,
    );
    await card.locator('.by a').click();
    await page.waitForURL('**/c/p4qg1pgfbb/');
    await page.context().close();
  });

  it('narrows down by filters, each with how many there are, and says so in the address', async () => {
    const page = await open('?q=crane');
    await settled(page, /claims/);
    const found = await results(page).count();
    await page.locator('details summary', { hasText: 'Narrow' }).click();
    const kind = page.locator('select[name="kind"]');
    const option = (await kind.locator('option[value="person"]').innerText()).trim();
    const count = Number(/\((\d+)\)/.exec(option)?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(found);
    await kind.selectOption('person');
    await settled(page, new RegExp(`^${count} claim`));
    expect(page.url()).toContain('kind=person');
    expect(await page.locator('select[name="source"] option').count()).toBeGreaterThan(5);
    await page.locator('input[name="only"]').check();
    await expect.poll(() => page.url()).toContain('only=yes');
    await page.context().close();
  });

  it('goes back to the search before', async () => {
    const page = await open();
    await page.fill('#q', 'crane');
    await page.keyboard.press('Enter');
    await settled(page, /“crane”/);
    await page.fill('#q', 'fairway');
    await page.keyboard.press('Enter');
    await settled(page, /“fairway”/);
    await page.goBack();
    await settled(page, /“crane”/);
    expect(await page.inputValue('#q')).toBe('crane');
    await page.context().close();
  });

  it('orders by date and groups by article', async () => {
    const page = await open('?q=crane&order=oldest');
    await settled(page, /claims/);
    const times = (): Promise<string[]> => page.locator('#results time').allInnerTexts();
    const oldest = await times();
    await page.selectOption('#order', 'newest');
    await expect.poll(async () => (await times())[0]).toBe(oldest.at(-1));
    await page.locator('input[name="grouped"]').check();
    await expect.poll(() => page.locator('#results [data-article]').count()).toBeGreaterThan(1);
    const articles = await page
      .locator('#results [data-article]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.article));
    expect(new Set(articles).size).toBe(articles.length);
    await page.context().close();
  });

  it.each([
    ['a phrase', '"tested on Monday"', 1],
    ['a phrase that nobody said', '"Monday on tested"', 0],
    ['a name with diacritics that it does not have', 'Anstrüther', 3],
    ['a synonym', 'haven', 1],
    ['a word among common ones', 'the gauge of the', 1],
  ])('finds %s', async (_, query, least) => {
    const page = await open(`?q=${encodeURIComponent(query)}`);
    await settled(page, least === 0 ? /^No claim/ : /claim/);
    const found = await results(page).count();
    if (least === 0) expect(found).toBe(0);
    else expect(found).toBeGreaterThanOrEqual(least);
    await page.context().close();
  });

  it('says what to do with a word that stands everywhere, and where nothing is found', async () => {
    const page = await open('?q=the');
    await settled(page, /almost every claim/);
    await page.fill('#q', 'xylophone');
    await settled(page, /^No claim matches/);
    await page.goto(`${served.home}search/?q=crane&kind=document&speech=direct`);
    await settled(page, /filters/);
    await page.context().close();
  });

  it('is reached by one key from any page, unless the keys are turned off', async () => {
    const { page } = await visit(browser, `${served.home}harbour/01-telegraph/`);
    await page.keyboard.press('/');
    await page.waitForURL('**/search/#q');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.evaluate(() => {
      localStorage.setItem('variorum.keys', 'off');
    });
    await page.goto(`${served.home}harbour/`);
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(page.url()).toContain('/harbour/');
    await page.context().close();
  });

  it('says so where the index cannot be loaded, and works again when it can', async () => {
    const index = join(ownEdition.dist, 'pagefind');
    await rename(index, `${index}-away`);
    const page = await open('?q=crane').finally(() => undefined);
    try {
      await settled(page, /could not be loaded/);
    } finally {
      await rename(`${index}-away`, index);
    }
    await page.fill('#q', 'crane ');
    await page.keyboard.press('Enter');
    await settled(page, /claims/);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'is accessible in %s colours, at 320 pixels, too',
    async (colorScheme) => {
      const page = await open('?q=crane&kind=person&grouped=yes', {
        colorScheme,
        viewport: { width: 320, height: 700 },
      });
      await settled(page, /claim/);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.context().close();
    },
  );
});
