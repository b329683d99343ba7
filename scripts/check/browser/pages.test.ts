import { statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { accessibilityFaults, fileOf, pagesOf, serve, visit, type Served } from './visit.ts';

const MOST_BYTES = 300_000;
const mirel = 'harbour/sources/mirel-anstruther/';
const tomas = 'harbour/sources/tomas-okafor-lind/';
const nowhere = 'harbour/crane-alarm/';

describe('pages around the stories', () => {
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
  const scriptless = (path: string) =>
    visit(browser, served.home + path, { javaScriptEnabled: false });

  it('shows every claim of a source in its article, and where the articles differ on its role', async () => {
    const { page } = await scriptless(mirel);
    const main = page.locator('main');
    for (const id of ['7vqmffn887', 'p4qg1pgfbb', 'nxqtx6n3vd', 'cwwzafk25v', 'e2hr7cpa8s'])
      expect(await main.locator(`a[href$="#c-${id}"]`).count(), id).toBeGreaterThan(0);
    const role = main.getByRole('link', { name: 'The articles differ on the role' });
    expect(await role.getAttribute('href')).toMatch(/\/d\/f2r9418z0s\/$/);
    // The outlet that has the same point in its own voice.
    expect(await main.locator('a[href$="#c-122qbymvaa"]').count()).toBe(1);
    await page.context().close();
  });

  it('compares the wordings of a quotation word by word, told apart by more than colour', async () => {
    const { page } = await scriptless(tomas);
    const marked = page.locator('main blockquote mark');
    expect(await marked.allTextContents()).toEqual(['that']);
    expect(await marked.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe(
      'underline',
    );
    await page.context().close();
    const other = await scriptless(mirel);
    expect(await other.page.locator('main blockquote').count()).toBe(0);
    await other.page.context().close();
  });

  it('shows different roles beside each other without a verdict where no disagreement is recorded', async () => {
    const { page } = await scriptless(tomas);
    const words = await page.locator('main').innerText();
    expect(words).toContain('Different words need not be a disagreement.');
    expect(words).not.toContain('The articles differ on the role');
    await page.context().close();
  });

  it('has no page for a person without a public role', () => {
    expect(pagesOf(ownEdition)).not.toContain('harbour/sources/bram-thackeray/');
  });

  it('opens with one real disagreement, both claims in full and in their places', async () => {
    const { page } = await scriptless('');
    const living = page.locator('main section').first();
    expect(await living.locator('blockquote').count()).toBe(2);
    expect(await living.innerText()).toContain('Contradiction');
    await living.locator('figcaption a[href*="#c-"]').first().click();
    await page.waitForURL('**/#c-*');
    await page.context().close();
  });

  it('helps at an address at which nothing stands, with and without JavaScript', async () => {
    const plain = await scriptless(nowhere);
    expect(await plain.page.locator('main a[href="/reading/harbour/"]').count()).toBe(1);
    expect(await plain.page.locator('#search-for').isVisible()).toBe(false);
    await plain.page.context().close();
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit(browser, served.home + nowhere, {
        colorScheme,
        viewport: { width: 320, height: 700 },
      });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.locator('#search-for').click();
      await page.waitForURL('**/reading/search/?q=crane%20alarm*');
      await page.context().close();
    }
  });

  it('explains citing in the formats that the edition has', async () => {
    const { page } = await scriptless('guide/how-to-cite/');
    const words = await page.locator('main').innerText();
    for (const name of ['RIS', 'BibTeX', 'CSL']) expect(words).toContain(name);
    await page.context().close();
  });

  it('has no page of more than 300 kB', () => {
    const large = pagesOf(ownEdition).filter(
      (page) => statSync(fileOf(ownEdition, page)).size > MOST_BYTES,
    );
    expect(large).toEqual([]);
  });
});
