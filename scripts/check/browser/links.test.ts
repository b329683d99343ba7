import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { at } from './permanence.ts';
import { serve, visit, type Served } from './visit.ts';

describe('where links lead', () => {
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
  const open = (path: string, options = {}) => visit(browser, served.home + path, options);

  it('says so where a fragment names a claim that the article does not have', async () => {
    const { page, trouble } = await open('harbour/03-gazette/#c-gtz4m1c8ns');
    const line = page.locator('#astray');
    expect(await line.getAttribute('role')).toBe('status');
    await expect.poll(() => line.innerText()).toContain('no claim of that address');
    await page.evaluate(() => {
      location.hash = '#c-azw5307m4e';
    });
    await expect.poll(() => line.innerText()).toBe('');
    expect(await page.locator('#c-azw5307m4e:target').count()).toBe(1);
    await page.evaluate(() => {
      location.hash = '#c-gtz4m1c8ns';
    });
    await line.locator('a').click();
    await page.waitForURL('**/c/gtz4m1c8ns/');
    expect(trouble.errors).toEqual([]);
    await page.context().close();
  });

  it.each(['#:~:text=crane', '#foo%', '#%E0%A4', '#c-', '#"><img>', '#c-cwwzafk25v:~:text=alarm'])(
    'leaves the foreign fragment %s to the browser',
    async (hash) => {
      const { page, trouble } = await open(`harbour/02-lantern/${hash}`);
      await page.locator('.claim button').first().click();
      expect(await page.locator('.note:popover-open').count()).toBe(1);
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
      expect(await page.locator('#astray').innerText()).toBe('');
      expect(trouble.errors).toEqual([]);
      await page.context().close();
    },
  );

  it('links a claim to its words in the original and in the archived copy', async () => {
    const { page } = await open(at.reworded);
    const fragment =
      '#:~:text=Harbour%20master%20Mirel%20Anstruther%20said,should%E2%80%9D%20before%20the%20tower%20fell.';
    const hrefs = (within: string): Promise<(string | null)[]> =>
      page
        .locator(`${within} a[href*=":~:text="]`)
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const both = [
      `https://evening-lantern.example/crane${fragment}`,
      `https://archive.example/evening-lantern/crane${fragment}`,
    ];
    expect(await hrefs('main')).toEqual(both);
    await page.goto(`${served.home}harbour/02-lantern/`);
    expect(await hrefs('#n-cwwzafk25v')).toEqual(both);
    await page.goto(`${served.home}c/fdbehp0ar5/`);
    expect(await hrefs('main')).toEqual([]);
    await page.context().close();
  });
});
