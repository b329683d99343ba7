import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permalinks } from '../../../src/permalink.ts';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { pagesOf, serve, visit, type Served } from './visit.ts';

const link = permalinks('/');
/** The articles of the small edition; beside each MDX lies the text that its page must show. */
const articles = ['harbour', 'real-one', 'weir'].flatMap((story) =>
  readdirSync(join(ownEdition.edition, story))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      path: link.article(story, file.replace(/\.txt$/, '')).slice(1),
      text: readFileSync(join(ownEdition.edition, story, file), 'utf8').replace(/\n$/, ''),
    })),
);

describe('the pages of the small edition', () => {
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

  it.each(articles)('shows the exact text of $path', async ({ path, text }) => {
    const { page } = await visit(browser, served.home + path);
    expect(await page.locator('#text').evaluate((element) => element.textContent)).toBe(text);
    await page.context().close();
  });

  it.each([320, 390, 1440])('never scrolls sideways at %i pixels', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of pagesOf(ownEdition)) {
      await page.goto(served.home + encodeURI(path));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) wide.push(`${path} by ${overflow}`);
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  describe('without JavaScript', () => {
    it('opens a note, which leads to its claim’s page', async () => {
      const [first] = articles;
      const { page } = await visit(browser, served.home + (first?.path ?? ''), {
        javaScriptEnabled: false,
      });
      await page.locator('.claim button').first().click();
      const permalink = page.locator('.note a[href*="/c/"]').first();
      await permalink.waitFor({ state: 'visible' });
      await permalink.click();
      await page.waitForURL('**/c/**');
      await page.context().close();
    });

    it('leads to lists instead of the search: the sources, and each story’s claims', async () => {
      const { page } = await visit(browser, `${served.home}search/`, { javaScriptEnabled: false });
      const search = page.url();
      await page.locator('main a[href$="/sources/"]').click();
      expect(await page.locator('main dd a[href*="/sources/"]').count()).toBeGreaterThan(3);
      await page.goto(search);
      await page.locator('main a[href$="/harbour/claims/"]').click();
      expect(await page.locator('main li a[href*="#c-"]').count()).toBeGreaterThan(20);
      await page.context().close();
    });
  });

  describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
    const shared = { a: 'harbour/01-telegraph/', e: 'harbour/05-radio/' };

    it('counts independent texts and sets shared passages side by side', async () => {
      const { page } = await visit(browser, `${served.home}harbour/`, { javaScriptEnabled });
      const main = page.locator('main');
      expect(await main.innerText()).toContain('5 outlets and 1 not stated, 5 independent texts');
      const section = page.locator('#shared-texts');
      expect(await section.innerText()).toMatch(/E Marram Radio: 52% .* A Coast Telegraph/);
      const words = section.locator('blockquote');
      expect(await words.first().isVisible()).toBe(false);
      await section.locator('summary').click();
      const [left, right] = [await words.nth(0).boundingBox(), await words.nth(1).boundingBox()];
      expect(left?.y).toBe(right?.y);
      expect(left?.x).toBeLessThan(right?.x ?? 0);
      await words.nth(1).locator('a').click();
      await page.waitForURL('**/c/m7k3p9x1ze/');
      const elsewhere = await page.locator('main').innerText();
      expect(elsewhere).toContain('mending nets on the opposite quay');
      await page.context().close();
    });

    it('says of an article with which others it shares a text, and how much', async () => {
      const { page } = await visit(browser, served.home + shared.a, { javaScriptEnabled });
      const margin = page.locator('aside');
      expect(await margin.innerText()).toMatch(/24% .* E Marram Radio/);
      await margin.locator('a[href$="#shared-texts"]').click();
      await page.waitForURL('**/harbour/#shared-texts');
      await page.goto(served.home + shared.e);
      expect(await margin.innerText()).toMatch(/52% .* A Coast Telegraph/);
      await page.goto(`${served.home}harbour/03-gazette/`);
      expect(await page.locator('a[href$="#shared-texts"]').count()).toBe(0);
      await page.context().close();
    });

    it('lists what only an article reports, and denies nothing by it', async () => {
      const { page } = await visit(browser, `${served.home}harbour/02-lantern/`, {
        javaScriptEnabled,
      });
      const margin = page.locator('aside');
      expect(await margin.innerText()).toContain('says nothing about whether they are so');
      const claim = margin.locator('details a');
      expect(await claim.isVisible()).toBe(false);
      await margin.locator('summary').click();
      await claim.click();
      await page.waitForURL('**/02-lantern/#c-5gb16jhwk9');
      await page.context().close();
    });

    it('shows in a claim’s note where else its point stands, who says it there and how', async () => {
      const { page } = await visit(browser, served.home + shared.a, { javaScriptEnabled });
      await page.locator('.claim:has(#c-vhpdv1seax) button').click();
      const note = page.locator('.note:popover-open');
      await note.locator('summary').click();
      expect(await note.innerText()).toMatch(
        /B The Evening Lantern.*Eskmouth Infirmary, reported\s+Six dockers were hurt/,
      );
      await page.context().close();
    });
  });

  it('never lets an open note cover its own claim', async () => {
    for (const width of [390, 1440]) {
      const [first] = articles;
      const { page } = await visit(browser, served.home + (first?.path ?? ''), {
        viewport: { width, height: 900 },
      });
      const claims = page.locator('#text .claim');
      for (let i = 0; i < (await claims.count()); i += 1) {
        const claim = claims.nth(i);
        await claim.locator('button').click();
        const note = page.locator('.note:popover-open');
        await note.waitFor();
        // Both in one look, since the page may still be scrolling.
        const apart = await claim.locator('mark').evaluate((mark) => {
          const open = document.querySelector('.note:popover-open');
          if (open === null) return false;
          const [words, box] = [mark.getBoundingClientRect(), open.getBoundingClientRect()];
          return (
            box.left >= words.right ||
            box.right <= words.left ||
            box.top >= words.bottom - 1 ||
            box.bottom <= words.top + 1
          );
        });
        expect(apart, `claim ${i} at ${width} pixels`).toBe(true);
        await page.keyboard.press('Escape');
      }
      await page.context().close();
    }
  });

  it('says so where a page does not exist, and offers the way on', async () => {
    const { page } = await visit(browser, `${served.home}no-such-story/`);
    expect(await page.locator('main a').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it('keeps the search in the address', async () => {
    const { page } = await visit(browser, `${served.home}search/?q=crane`);
    await expect.poll(() => page.locator('#results li').count()).toBeGreaterThan(0);
    expect(await page.inputValue('input[name="q"]')).toBe('crane');
    await page.context().close();
  });

  it('lists in the sitemap no page of an invented story', () => {
    const map = readFileSync(join(ownEdition.dist, 'sitemap-0.xml'), 'utf8');
    expect(map).toContain('/reading/real-one/');
    expect(map).not.toContain('/reading/harbour/');
  });
});
