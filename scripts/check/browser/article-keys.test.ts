import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARTICLE, focused, layer, note } from './article.ts';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { serve, visit, type Served } from './visit.ts';

describe('the keys of an article page', () => {
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

  it('walk through the whole article, opening and closing each note', async () => {
    const { page, trouble } = await visit(browser, address, { reducedMotion: 'reduce' });
    const ids = await page.locator('#text mark').evaluateAll((marks) => marks.map(({ id }) => id));
    for (const id of ids) {
      await page.keyboard.press('j');
      expect(await focused(page)).toBe(id);
      const sign = page.locator(`.claim:has(#${id}) button`);
      const style = await sign.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return {
          outline: getComputedStyle(element).outlineStyle,
          inView: top >= 0 && bottom <= innerHeight,
        };
      });
      expect(style).toEqual({ outline: 'solid', inView: true });
      await page.keyboard.press('Enter');
      expect(await note(page).getAttribute('id')).toBe(id.replace('c-', 'n-'));
      await page.keyboard.press('Tab');
      const inside = await note(page).evaluate((open) => open.contains(document.activeElement));
      expect(inside).toBe(true);
      await page.keyboard.press('Escape');
      expect(await note(page).count()).toBe(0);
      expect(await focused(page)).toBe(id);
    }
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(ids.at(-1));
    for (const id of ids.toReversed().slice(1)) {
      await page.keyboard.press('k');
      expect(await focused(page)).toBe(id);
    }
    expect(trouble.errors).toEqual([]);
    await page.context().close();
  });

  it('go from disagreement to disagreement, and take an open note along', async () => {
    const { page } = await visit(browser, address);
    const disputed = await page
      .locator('.claim[data-gravity] mark')
      .evaluateAll((marks) => marks.map(({ id }) => id));
    await page.keyboard.press('d');
    expect(await focused(page)).toBe(disputed[0]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('d');
    expect(await note(page).getAttribute('id')).toBe(disputed[1]?.replace('c-', 'n-'));
    await page.context().close();
  });

  it('pass over claims whose layers are off', async () => {
    const { page } = await visit(browser, `${address}?layers=disagreement`);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-gravity]'))).not.toBe(
      null,
    );
    await page.locator('#all-off').click();
    await page.locator('#all-off').click();
    await page.locator('#all-off').press('k');
    await page.goto(`${address}?layers=none`);
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(undefined);
    await page.context().close();
  });

  it('are shown by a key, and closed by Escape', async () => {
    const { page } = await visit(browser, address);
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.context().close();
  });

  it('are left to the browser in a field and with a modifier', async () => {
    const { page } = await visit(browser, address);
    for (const modifier of ['Control', 'Alt', 'Meta']) {
      await page.keyboard.press(`${modifier}+j`);
      expect(await focused(page)).toBe(undefined);
    }
    await layer(page, 'sources').focus();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(undefined);
    await page.context().close();
  });

  it('stay off once turned off, and work on where nothing can be kept', async () => {
    const { page } = await visit(browser, address);
    await page.locator('[popovertarget="keys"]').first().click();
    await page.locator('#keys input').uncheck();
    await page.reload();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    expect(await focused(page)).toBe(undefined);
    expect(await page.locator('#keys').isVisible()).toBe(false);
    await page.locator('[popovertarget="keys"]').first().click();
    await page.locator('#keys input').check();
    await page.keyboard.press('Escape');
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      });
    });
    await page.reload();
    await page.keyboard.press('j');
    expect(await focused(page)).not.toBe(undefined);
    await page.context().close();
  });
});
