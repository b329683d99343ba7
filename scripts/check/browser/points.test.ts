import axe from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { serve, visit, type Served } from './visit.ts';

/** Pages of the small edition. */
const at = {
  figures: 'd/4k8fw8yens/',
  changed: 'd/5b9ndb1xmn/',
  spoken: 'd/b546gx9f4t/',
  claim: 'c/p4qg1pgfbb/',
  arabic: 'c/w1k5apr0tn/',
};

const leftOf = async (element: Locator): Promise<number> => (await element.boundingBox())?.x ?? NaN;
const topOf = async (element: Locator): Promise<number> => (await element.boundingBox())?.y ?? NaN;

describe('the pages of disagreements and claims', () => {
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

  describe.each([390, 1440])('at %i pixels', (width) => {
    it.each(['light', 'dark'] as const)('are accessible in %s colours', async (colorScheme) => {
      for (const path of Object.values(at)) {
        const viewport = { width, height: 900 };
        const { page, trouble } = await visit(browser, served.home + path, {
          colorScheme,
          viewport,
        });
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<{ violations: { id: string }[] }>(
          'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })',
        );
        expect(violations.map(({ id }) => `${path} ${id}`)).toEqual([]);
        expect(trouble).toEqual({ errors: [], strays: [] });
        await page.context().close();
      }
    });

    it.each([true, false])('show readings and how to cite with JavaScript: %s', async (on) => {
      const options = { javaScriptEnabled: on, viewport: { width, height: 900 } };
      const { page } = await visit(browser, served.home + at.figures, options);
      const readings = page.locator('li[data-gravity]');
      const [first, second] = [readings.nth(0), readings.nth(1)];
      expect(await first.locator('blockquote mark').innerText()).toBe('94 kilometres an hour');
      expect(await first.locator('.context').allInnerTexts()).toHaveLength(2);
      expect(await first.locator('figcaption').innerText()).toMatch(
        /Mirel Anstruther acting harbour master[\s\S]+Coast Telegraph\s+2 April 2031, 06:40/,
      );
      if (width === 1440) expect(await topOf(second)).toBe(await topOf(first));
      else expect(await topOf(second)).toBeGreaterThan(await topOf(first));
      await page.goto(served.home + at.claim);
      const cite = page.locator('#cite');
      expect(await cite.innerText()).toContain(
        'Mirel Anstruther (acting harbour master), in “Harbour crane',
      );
      await cite.getByText('HTML', { exact: true }).click();
      expect(await cite.innerText()).toContain('<blockquote cite="https://');
      expect(await cite.locator('button').first().isVisible()).toBe(on);
      await page.context().close();
    });
  });

  it('put figures on one line, to scale, and leave an open end open', async () => {
    const { page } = await visit(browser, served.home + at.figures);
    const rows = page.locator('figure:has(svg) li');
    const [wind, gauge] = [rows.nth(0), rows.nth(1)];
    expect(await leftOf(gauge.locator('circle'))).toBeLessThan(
      await leftOf(wind.locator('circle')),
    );
    expect(await leftOf(gauge.locator('path'))).toBeLessThan(await leftOf(gauge.locator('circle')));
    expect(await wind.locator('path').count()).toBe(0);
    expect(await page.locator('figure:has(svg) figcaption').innerText()).toContain('arrow');
    await page.goto(served.home + at.spoken);
    expect(await page.locator('svg circle').count()).toBe(0);
    await page.context().close();
  });

  it('show a change in the order of its dates', async () => {
    const { page } = await visit(browser, served.home + at.changed);
    const steps = page.locator('figure:has(svg) li');
    expect(await steps.locator('time').allInnerTexts()).toEqual([
      '2 April 2031, 06:40 UTC+1',
      '2 April 2031',
      '3 April 2031, 18:05 UTC−3:30',
      '3 April 2031',
    ]);
    expect(await steps.locator('.value').allInnerTexts()).toEqual(['four', 'Six', 'Six', 'ستة']);
    await steps.nth(1).locator('a').click();
    await page.waitForURL('**/harbour/02-lantern/#c-b58rn83y3e');
    await page.context().close();
  });

  it('set a quotation in another script in its own direction and language', async () => {
    const { page } = await visit(browser, served.home + at.arabic);
    for (const path of [at.arabic, at.changed]) {
      await page.goto(served.home + path);
      const quote = page.locator('blockquote[lang="ar"]').first();
      expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-GB');
    await page.context().close();
  });

  it('copy what a button names', async () => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(served.home + at.claim);
    await page.locator('#cite button').nth(1).click();
    await expect.poll(() => page.locator('#cite button').nth(1).innerText()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Mirel Anstruther .*\/c\/p4qg1pgfbb\/ The story is invented\.$/,
    );
    await context.close();
  });

  it('lead from a source to what it says in other stories, where an editor joined them', async () => {
    const { page } = await visit(browser, `${served.home}weir/sources/the-keeper/`);
    const elsewhere = page.locator('section', { hasText: 'In other stories' });
    expect(await elsewhere.innerText()).toContain('as Eskmouth Harbour Board');
    await elsewhere.locator('a').click();
    await page.waitForURL('**/harbour/sources/eskmouth-harbour-board/');
    await page.goto(`${served.home}harbour/sources/gauge-log/`);
    expect(await page.locator('main').innerText()).not.toContain('In other stories');
    await page.context().close();
  });

  it('hold at 320 pixels, and at 390 with text twice as large', async () => {
    for (const [width, size] of [
      [320, '100%'],
      [390, '200%'],
    ] as const)
      for (const path of Object.values(at)) {
        const { page } = await visit(browser, served.home + path, {
          viewport: { width, height: 800 },
        });
        const overflow = await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          return document.documentElement.scrollWidth - innerWidth;
        }, size);
        expect(overflow, `${path} at ${width} pixels and ${size}`).toBeLessThanOrEqual(0);
        await page.context().close();
      }
  });
});
