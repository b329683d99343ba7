import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, CLAIM, drawn, note } from './article.ts';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { serve, visit, type Served } from './visit.ts';

/** Scripts of an article page before anybody searches, in bytes: the budget of the site. */
const SCRIPT_BUDGET = 8000;

describe('the page of an article', () => {
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

  describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
    it('outlines every claim under who says it, and leads there', async () => {
      const { page } = await visit(browser, address, { javaScriptEnabled });
      const outline = page.locator('#outline');
      expect(await outline.isVisible()).toBe(false);
      await page.locator('[popovertarget="outline"]').first().click();
      const hrefs = await outline
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const ids = await page
        .locator('#text mark')
        .evaluateAll((marks) => marks.map(({ id }) => id));
      expect(hrefs.toSorted()).toEqual(ids.map((id) => `#${id}`).sort());
      const okafor = outline.locator('section', { hasText: 'Tomas Okafor-Lind' });
      expect(await okafor.locator('a').count()).toBe(2);
      await okafor.locator('a').first().click();
      await page.waitForURL('**#c-7tcz6en9f2');
      await expect.poll(() => page.locator('#c-7tcz6en9f2:target').count()).toBe(1);
      await page.context().close();
    });

    it('says in a strip who stands behind how many claims', async () => {
      const { page } = await visit(browser, address, { javaScriptEnabled });
      const strip = page.locator('.strip');
      expect(await strip.innerText()).toMatch(/5 named\s+1 documents\s+2 unnamed/);
      await strip.locator('a[href="#only-here"]').click();
      await page.locator('#only-here a').first().waitFor({ state: 'visible' });
      await page.context().close();
    });

    it('says all of a claim in its note', async () => {
      const { page } = await visit(browser, address, { javaScriptEnabled });
      await page.locator(`.claim:has(#c-${CLAIM}) button`).click();
      const open = note(page);
      expect(await open.locator('a[href*="/sources/"]').innerText()).toContain(
        'Eskmouth Infirmary',
      );
      expect(await open.innerText()).toMatch(/In the outlet’s words.*Marked by.*said/s);
      expect(await open.locator('a[href*="/guide/method/#"]').count()).toBe(1);
      expect(await open.locator('a[href*="/d/"]').count()).toBe(2);
      await open.locator('summary').click();
      expect(await open.locator('blockquote').first().isVisible()).toBe(true);
      expect(await open.locator('[data-copy]').isVisible()).toBe(javaScriptEnabled);
      await open.locator('a[href$="#cite"]').click();
      await page.waitForURL(`**/c/${CLAIM}/#cite`);
      expect(await page.locator('#cite').count()).toBe(1);
      await page.context().close();
    });
  });

  it('copies a permalink', async () => {
    const { page } = await visit(browser, address);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator(`.claim:has(#c-${CLAIM}) button`).click();
    await note(page).locator('[data-copy]').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(new RegExp(`^https?://.*/reading/c/${CLAIM}/$`));
    await page.context().close();
  });

  it('closes a note by the click that would open it', async () => {
    const { page } = await visit(browser, address);
    const words = page.locator(`#c-${CLAIM}`);
    await words.click();
    expect(await note(page).count()).toBe(1);
    await words.click();
    expect(await note(page).count()).toBe(0);
    await page.context().close();
  });

  it('prints numbered notes with their permalinks, and nothing to click', async () => {
    const { page } = await visit(browser, address, { colorScheme: 'dark' });
    const printed = (await page.pdf()).toString('latin1');
    const ids = await page
      .locator('#text mark')
      .evaluateAll((marks) => marks.map(({ id }) => id.slice(2)));
    for (const id of ids) expect(printed, id).toContain(`/c/${id}/)`);
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('.note');
    expect(await notes.locator('.number:visible').allInnerTexts()).toEqual(
      ids.map((_, place) => String(place + 1)),
    );
    expect(await notes.locator('.address:visible').count()).toBe(ids.length);
    const signs = await page
      .locator('#text .claim')
      .evaluateAll((claims) => claims.map((one) => getComputedStyle(one, '::after').content));
    expect(signs).toEqual(ids.map((_, place) => `"${place + 1}"`));
    expect(
      await page.locator('nav:visible, button:visible, input:visible, aside:visible').count(),
    ).toBe(0);
    await page.context().close();
  });

  it('prints a plain article where all layers are off', async () => {
    const { page } = await visit(browser, `${address}?layers=none`);
    await page.emulateMedia({ media: 'print' });
    expect(await drawn(page)).toEqual({ words: 0, signs: 0, glosses: 0 });
    expect(await page.locator('.note:visible').count()).toBe(0);
    await page.context().close();
  });

  it('keeps its scripts within the budget', () => {
    const html = readFileSync(join(ownEdition.dist, ARTICLE, 'index.html'), 'utf8');
    const inline = [...html.matchAll(/<script[^>]*>([^<]*)</g)].map(([, code = '']) => code);
    const files = [...html.matchAll(/<script[^>]* src="[^"]*\/([^/"]+)"/g)].map(([, name = '']) =>
      readFileSync(join(ownEdition.dist, '_astro', name), 'utf8'),
    );
    // A script file may import others: count all that are not the search's.
    const imported = readdirSync(join(ownEdition.dist, '_astro'))
      .filter((name) => name.endsWith('.js') && files.some((file) => file.includes(name)))
      .map((name) => readFileSync(join(ownEdition.dist, '_astro', name), 'utf8'));
    const bytes = Buffer.byteLength([...inline, ...files, ...imported].join(''));
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(SCRIPT_BUDGET);
  });

  it('reads at twice the size of letters without scrolling sideways', async () => {
    const { page } = await visit(browser, address, { viewport: { width: 640, height: 800 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.context().close();
  });

  it('moves nothing for a reader who wants no motion', async () => {
    const { page } = await visit(browser, address, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll('main *')].filter((element) => {
          const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element);
          return (
            animationName !== 'none' || scrollBehavior !== 'auto' || transitionDuration !== '0s'
          );
        }).length,
    );
    expect(moving).toBe(0);
    await page.context().close();
  });
});
