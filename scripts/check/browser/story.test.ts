import { readFileSync, statSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEdition, wide } from './build.ts';
import { launch } from './chromium.ts';
import { accessibilityFaults, fileOf, pagesOf, serve, visit, type Served } from './visit.ts';
import { WIDE } from './wide.ts';

const MOST_BYTES = 300_000;
const story = 'harbour/';
const table = 'harbour/collation/';
const phone = { viewport: { width: 320, height: 700 } };
/** Rows that are shown. */
const rows = (page: Page) => page.locator('#collation-frame tbody tr:not([hidden])');
const firsts = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset.first)));
/** Scrolls the table to the top of the window and waits for it. */
const toTable = (page: Page) =>
  page.locator('#collation-frame').evaluate((frame) => {
    frame.scrollIntoView({ behavior: 'instant', block: 'start' });
  });

describe('the page of a story', () => {
  let browser: Browser;
  let served: Served;
  let servedWide: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serve(ownEdition);
    servedWide = await serve(wide);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await servedWide.close();
  });

  it('says what is contested before who reports it, contradictions first, changes apart', async () => {
    const { page } = await visit(browser, served.home + story, { javaScriptEnabled: false });
    const kinds = await page
      .locator('main li > p > b[data-gravity]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.gravity));
    const rank = ['contradiction', 'tension', 'update'];
    expect(kinds).toEqual(kinds.toSorted((a, b) => rank.indexOf(a ?? '') - rank.indexOf(b ?? '')));
    expect(new Set(kinds).size).toBe(3);
    const titles = await page.locator('main h2').allInnerTexts();
    expect(titles.indexOf('What is contested')).toBe(0);
    expect(titles.indexOf('Who reports it')).toBeGreaterThan(0);
    expect(await page.locator('ol:has(.mix) > li').count()).toBe(6);
    expect(await page.locator('ol:has(.mix) > li').last().innerText()).toContain(
      'outlet not stated',
    );
    await page.context().close();
  });

  it('has a plain table without JavaScript, silence said and the words one press away', async () => {
    const { page } = await visit(browser, served.home + story, { javaScriptEnabled: false });
    expect(await page.locator('#view').isVisible()).toBe(false);
    const heads = await page.locator('#collation-frame thead th').count();
    for (const row of await rows(page).all()) {
      expect(await row.locator('th[scope=row]').count()).toBe(1);
      expect((await row.locator('td').count()) + 1).toBe(heads);
    }
    const silent = page.locator('#collation-frame td:not(:has(button))');
    expect(new Set(await silent.allTextContents())).toEqual(new Set(['silent']));
    const cell = page.locator('#collation-frame td:has(button)').first();
    await cell.locator('button').click();
    expect(await cell.locator('[popover] a').first().isVisible()).toBe(true);
    await cell.locator('[popover] a').first().click();
    await page.waitForURL('**/harbour/*/#c-*');
    await page.context().close();
  });

  it('filters and sorts, and keeps what was chosen in the address', async () => {
    const { page, trouble } = await visit(browser, served.home + table);
    const all = await rows(page).count();
    const byArticles = await firsts(page);
    await page.selectOption('#view [name=show]', 'contested');
    expect(page.url()).toContain('?show=contested');
    const contested = await rows(page).count();
    expect(contested).toBeGreaterThan(0);
    expect(contested).toBeLessThan(all);
    expect(await page.locator('#view output').innerText()).toContain(String(contested));
    await page.selectOption('#view [name=show]', 'alone');
    for (const row of await rows(page).all())
      expect(await row.getAttribute('data-articles')).toBe('1');
    await page.selectOption('#view [name=show]', 'all');
    await page.selectOption('#view [name=source]', 'mirel-anstruther');
    for (const row of await rows(page).all())
      expect((await row.getAttribute('data-sources'))?.split(' ')).toContain('mirel-anstruther');
    await page.reload();
    expect(await page.locator('#view [name=source]').inputValue()).toBe('mirel-anstruther');
    expect(await rows(page).count()).toBeLessThan(all);
    await page.goto(`${served.home}${table}?order=time&source=nobody`);
    expect(await firsts(page)).toEqual(byArticles.toSorted((a, b) => a - b));
    await page.selectOption('#view [name=order]', 'articles');
    expect(await firsts(page)).toEqual(byArticles);
    await page.goBack();
    expect(await firsts(page)).toEqual(byArticles.toSorted((a, b) => a - b));
    expect(trouble).toEqual({ errors: [], strays: [] });
    await page.context().close();
  });

  it('opens and closes a cell by keyboard', async () => {
    const { page } = await visit(browser, served.home + story);
    const cell = page.locator('#collation-frame td:has(button)').first();
    await page.locator('#collation-frame thead a').last().focus();
    await page.keyboard.press('Tab');
    expect(await cell.locator('button').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    expect(await cell.locator('[popover]').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(
      await cell
        .locator('a')
        .first()
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await cell.locator('[popover]').isVisible()).toBe(false);
    expect(await cell.locator('button').evaluate((one) => one === document.activeElement)).toBe(
      true,
    );
    await page.context().close();
  });

  it.each([1440, 390])(
    'lets no words cover the cell or the head of its row at %i pixels',
    async (width) => {
      const { page } = await visit(browser, served.home + story, {
        viewport: { width, height: 900 },
      });
      for (const row of await rows(page).all())
        for (const cell of await row.locator('td:has(button)').all()) {
          await cell.locator('button').click();
          const words = await cell.locator('[popover]').boundingBox();
          for (const other of [cell.locator('button'), row.locator('th')]) {
            const box = await other.boundingBox();
            const apart =
              words &&
              box &&
              (words.x >= box.x + box.width - 1 ||
                words.x + words.width <= box.x + 1 ||
                words.y >= box.y + box.height - 1 ||
                words.y + words.height <= box.y + 1);
            expect(apart, await cell.innerText()).toBe(true);
          }
          await page.keyboard.press('Escape');
        }
      await page.context().close();
    },
  );

  it('keeps the heads of the table in view', async () => {
    const { page } = await visit(browser, served.home + table, {
      viewport: { width: 1440, height: 500 },
    });
    await toTable(page);
    await page.mouse.wheel(0, 400);
    const head = page.locator('#collation-frame thead th').nth(1);
    await expect.poll(async () => (await head.boundingBox())?.y).toBe(0);
    await page.goto(`${servedWide.home}${WIDE.story}/collation/`);
    await toTable(page);
    const frame = page.locator('#collation-frame');
    await frame.evaluate((one) => {
      one.scrollTo({ left: 600, top: 600, behavior: 'instant' });
    });
    const box = await frame.boundingBox();
    const column = await frame.locator('thead th').last().boundingBox();
    const row = await rows(page).nth(5).locator('th').boundingBox();
    expect(column?.y).toBeCloseTo(box?.y ?? -1, 0);
    expect(row?.x).toBeCloseTo(box?.x ?? -1, 0);
    expect(await frame.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await page.context().close();
  });

  it('gives every date of its picture as a list, and each claim of a date as a link', async () => {
    const { page } = await visit(browser, served.home + story, { javaScriptEnabled: false });
    const figure = page.locator('figure[aria-labelledby="timeline-caption"]');
    expect(await figure.locator('svg.plot-d6a7b5, .picture > svg').count()).toBe(2);
    expect(await figure.locator('.picture > svg:visible').count()).toBe(1);
    const days = page.locator('ol.days > li');
    expect(await days.count()).toBeGreaterThan(0);
    await days.first().locator('summary').click();
    await days.first().locator('ul a').first().click();
    await page.waitForURL('**/harbour/*/#c-*');
    await page.context().close();
  });

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each([story, table])('is accessible on /%s with a cell open', async (path) => {
      const { page } = await visit(browser, served.home + path, { colorScheme });
      await page.locator('#collation-frame td button').first().click();
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    });
  });

  it('never scrolls sideways on a phone, few articles or many', async () => {
    for (const address of [
      served.home + story,
      served.home + table,
      `${servedWide.home}${WIDE.story}/`,
      `${servedWide.home}${WIDE.story}/collation/2/`,
    ]) {
      const { page } = await visit(browser, address, phone);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, address).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it('holds fifty articles and two thousand points in pages that stay small', () => {
    const large = pagesOf(wide).filter((page) => statSync(fileOf(wide, page)).size > MOST_BYTES);
    expect(large).toEqual([]);
    const pages = pagesOf(wide).filter((page) => /^delta\/(?:collation\/(?:\d+\/)?)?$/.test(page));
    const count = (page: string): number =>
      readFileSync(fileOf(wide, page), 'utf8').split('<tr data-articles').length - 1;
    const parts = pages.filter((page) => page !== `${WIDE.story}/`);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(count).reduce((a, b) => a + b)).toBe(WIDE.points);
  });
});
