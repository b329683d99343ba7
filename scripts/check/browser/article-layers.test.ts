import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, CLAIM, drawn, layer, note } from './article.ts';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { accessibilityFaults, serve, visit, type Served } from './visit.ts';

describe('the layers of an article', () => {
  let browser: Browser;
  let served: Served;
  let address: string;
  beforeAll(async () => {
    browser = await launch();
    served = await serve(ownEdition);
    address = served.home + ARTICLE;
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  describe.each([390, 1440])('at %i pixels', (width) => {
    const viewport = { width, height: 900 };
    describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
      it.each([true, false])(
        'switches each layer and all of them, with JavaScript: %s',
        async (javaScriptEnabled) => {
          const { page } = await visit(browser, address, {
            viewport,
            colorScheme,
            javaScriptEnabled,
          });
          const all = await drawn(page);
          expect(all.words * all.signs * all.glosses).toBeGreaterThan(0);
          await layer(page, 'sources').uncheck();
          expect((await drawn(page)).words).toBeLessThan(all.words);
          await layer(page, 'agreement').uncheck();
          await layer(page, 'disagreement').uncheck();
          expect(await drawn(page)).toEqual({ words: 0, signs: 0, glosses: 0 });
          expect(await page.locator('#text button:visible').count()).toBe(0);
          await layer(page, 'sources').check();
          await layer(page, 'agreement').check();
          await layer(page, 'disagreement').check();
          expect(await drawn(page)).toEqual(all);
          await page.context().close();
        },
      );

      it('is accessible with a note, the outline and the keys open', async () => {
        const { page } = await visit(browser, address, { viewport, colorScheme });
        await page.locator(`.claim:has(#c-${CLAIM}) button`).click();
        await note(page).locator('summary').click();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('[popovertarget="outline"]').first().click();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.context().close();
      });
    });

    it('shows what the address asks for before its scripts have come', async () => {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(`${address}?layers=none`);
      expect(await drawn(page)).toEqual({ words: 0, signs: 0, glosses: 0 });
      await context.close();
    });

    it('moves no word when a note opens, nor when it is folded out', async () => {
      const { page } = await visit(browser, address, { viewport });
      const places = (): Promise<number[]> =>
        page
          .locator('#text > *, #text .claim button')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));
      const before = await places();
      await page.locator(`.claim:has(#c-${CLAIM}) button`).click();
      expect(await places()).toEqual(before);
      await note(page).locator('summary').click();
      expect(await places()).toEqual(before);
      await page.context().close();
    });
  });

  describe('the layers in the address', () => {
    it('follow the switches, survive beside a permalink, and go back', async () => {
      const { page } = await visit(browser, `${address}#c-${CLAIM}`);
      const all = await drawn(page);
      await layer(page, 'sources').focus();
      await page.keyboard.press('Space');
      await expect
        .poll(() => page.url())
        .toBe(`${address}?layers=agreement+disagreement#c-${CLAIM}`);
      await page.locator('#all-off').click();
      await expect.poll(() => page.url()).toBe(`${address}?layers=none#c-${CLAIM}`);
      expect(await page.locator('#all-off').getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('#text mark').first().getAttribute('role')).toBe('none');
      await page.goBack();
      await page.goBack();
      await expect.poll(() => page.url()).toBe(`${address}#c-${CLAIM}`);
      expect(await drawn(page)).toEqual(all);
      expect(await page.locator('#text mark').first().getAttribute('role')).toBe(null);
      await page.context().close();
    });

    it('are those that the address asks for, and links in the page keep them', async () => {
      const { page } = await visit(browser, `${address}?layers=disagreement#c-${CLAIM}`);
      expect(await layer(page, 'sources').isChecked()).toBe(false);
      expect(await layer(page, 'disagreement').isChecked()).toBe(true);
      await page.locator('[popovertarget="outline"]').first().click();
      await page.locator('#outline a').last().click();
      await expect.poll(() => page.url()).toMatch(/\?layers=disagreement#c-(?!b58rn83y3e)/);
      await page.context().close();
    });

    it('answer to a finger', async () => {
      const { page } = await visit(browser, address, {
        viewport: { width: 390, height: 800 },
        hasTouch: true,
      });
      await page.locator('label:has(#layer-disagreement)').tap();
      await expect.poll(() => page.url()).toContain('?layers=sources+agreement');
      await page.locator('#all-off').tap();
      await page.locator('#all-off').tap();
      await expect.poll(() => page.url()).toBe(address);
      await page.context().close();
    });
  });
});
