import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEdition, stress } from './build.ts';
import { launch } from './chromium.ts';
import { STRESS } from './stress.ts';
import { accessibilityFaults, pagesOf, serve, visit, type Served } from './visit.ts';

const isArticle = (path: string): boolean => /^(harbour|real-one|flood)\/[^/]+\/$/.test(path);

/** Glosses that lie upon one another or upon the text, and those outside the window's width. */
function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const glosses = [...document.querySelectorAll('.gloss > span')]
      .map((one) => one.getBoundingClientRect())
      .sort((a, b) => a.top - b.top);
    const words = [...document.querySelectorAll('#text mark')].flatMap((mark) => [
      ...mark.getClientRects(),
    ]);
    const right = Math.max(...words.map((line) => line.right));
    return glosses.flatMap((box, i) => {
      const next = glosses[i + 1];
      return [
        ...(next !== undefined && box.bottom > next.top + 0.5 ? [`${i} on ${i + 1}`] : []),
        ...(box.left < right ? [`${i} on the text`] : []),
        ...(box.right > innerWidth ? [`${i} outside`] : []),
      ];
    });
  });
}

describe('an article page of hard cases', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serve(stress);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const paths = [STRESS.long, STRESS.dense, STRESS.rtl].map((id) => `${STRESS.story}/${id}/`);

  it.each(paths)('never scrolls sideways on %s', async (path) => {
    for (const width of [320, 390, 1440]) {
      const { page, trouble } = await visit(browser, served.home + path, {
        viewport: { width, height: 800 },
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(trouble.errors).toEqual([]);
      await page.context().close();
    }
  });

  it.each(paths)('keeps glosses apart on %s', async (path) => {
    for (const width of [1000, 1440]) {
      const { page } = await visit(browser, served.home + path, {
        viewport: { width, height: 800 },
      });
      expect(await page.locator('.gloss').count()).toBeGreaterThan(STRESS.notes - 1);
      expect(await misplaced(page), `${path} at ${width}`).toEqual([]);
      await page.context().close();
    }
  });

  it('keeps glosses apart on every article of the small edition', async () => {
    const small = await serve(ownEdition);
    const { page } = await visit(browser, small.home);
    for (const path of pagesOf(ownEdition).filter(isArticle)) {
      await page.goto(small.home + encodeURI(path));
      expect(await misplaced(page), path).toEqual([]);
    }
    await page.context().close();
    await small.close();
  });

  it.each([320, 1440])('opens each of 12 notes on one sentence at %i pixels', async (width) => {
    const { page } = await visit(browser, `${served.home}${STRESS.story}/${STRESS.dense}/`, {
      viewport: { width, height: 800 },
    });
    const signs = page.locator('#text .claim button');
    expect(await signs.count()).toBe(STRESS.notes);
    for (let i = 0; i < STRESS.notes; i += 1) {
      await signs.nth(i).click();
      const note = page.locator('.note:popover-open');
      expect(await note.locator('.number').innerText()).toBe(String(i + 1));
      // Nothing in the margin lies under the note that is open.
      if (width === 1440) expect(await page.locator('.gloss:visible').count()).toBe(0);
      await page.keyboard.press('Escape');
    }
    await signs.first().click();
    expect(await page.locator('.note:popover-open a[href*="/d/"]').count()).toBe(STRESS.notes);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('goes to the last of 400 claims', async () => {
    const { page } = await visit(browser, `${served.home}${STRESS.story}/${STRESS.long}/`, {
      reducedMotion: 'reduce',
    });
    const last = page.locator('#text mark').last();
    await page.locator('[popovertarget="outline"]').first().click();
    await page.locator(`#outline a[href="#${(await last.getAttribute('id')) ?? ''}"]`).click();
    await expect.poll(() => last.evaluate((mark) => mark.matches(':target'))).toBe(true);
    await page.keyboard.press('k');
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('.claim')?.getAttribute('data-number'),
      ),
    ).toBe(String(STRESS.claims - 1));
    await page.context().close();
  });
});
