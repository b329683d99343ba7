import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { at, tombstones } from './permanence.ts';
import { accessibilityFaults, serve, visit, type Served } from './visit.ts';

describe('what became of things, on their pages', () => {
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

  describe.each([390, 1440])('at %i pixels', (width) => {
    it.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
      const pages = [...tombstones, at.reworded, at.reattributed, at.revised, at.draftMissing];
      const { page, trouble } = await open('', { colorScheme, viewport: { width, height: 900 } });
      for (const path of [...pages, 'harbour/', 'weir/']) {
        await page.goto(served.home + path);
        await page.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true;
        });
        expect((await accessibilityFaults(page)).map((fault) => `${path} ${fault}`)).toEqual([]);
      }
      expect(trouble).toEqual({ errors: [], strays: [] });
      await page.context().close();
    });
  });

  describe('without JavaScript', () => {
    const options = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };

    it('keeps the last words of a withdrawn claim, who said them, where and when', async () => {
      const { page } = await open(at.claim, options);
      const text = await page.locator('main').innerText();
      expect(text).toContain('This claim was withdrawn in edition 2, 10 April 2031.');
      expect(await page.locator('blockquote').innerText()).toBe(
        'Two tugs were sent for at first light.',
      );
      expect(text).toMatch(/Gazette and Fishermen’s Advertiser in the outlet’s own voice/);
      expect(text).toMatch(/Edition 1\s+1 November 2030/);
      await page.locator('main a[href$="/harbour/03-gazette/"]').click();
      await page.waitForURL('**/harbour/03-gazette/');
      await page.context().close();
    });

    it.each([
      [at.merged, '/c/k93rghwsee/'],
      [at.disagreement, '/d/vhfzbwg0wx/'],
      [at.renamed, '/harbour/05-radio/'],
      [at.movedStory, '/real-one/'],
    ])('leads on from %s', async (path, into) => {
      const { page } = await open(path, options);
      const link = page.locator('main header a');
      expect(await link.getAttribute('href')).toBe(`/reading${into}`);
      expect((await link.innerText()).length).toBeGreaterThan(5);
      await page.context().close();
    });

    it('keeps the readings of a withdrawn disagreement, and all that a gone story held', async () => {
      const { page } = await open(at.disagreement, options);
      expect(await page.locator('main').innerText()).toContain('not for two winters');
      expect(await page.locator('main a[href$="/c/h4gfqt9xzk/"]').count()).toBe(1);
      await page.goto(served.home + at.story);
      expect(await page.locator('main').innerText()).toContain('This story is invented.');
      await page.locator('main a[href$="/lamp-street/01-post/"]').first().click();
      await page.waitForURL('**/lamp-street/01-post/');
      await page.locator('main a[href$="/c/x1amps0ne7/"]').click();
      await page.waitForURL('**/c/x1amps0ne7/');
      expect(await page.locator('blockquote').innerText()).toContain('Ines Varga');
      await page.context().close();
    });

    it('shows the words as recorded and as they are now, told apart by more than colour', async () => {
      const { page } = await open(at.reworded, options);
      expect(await page.locator('.since').innerText()).toContain('since edition 1');
      const history = page.locator('#history');
      expect(await history.locator('figcaption').first().innerText()).toBe(
        'As recorded in edition 1, 1 November 2030',
      );
      expect(await history.locator('del').allInnerTexts()).toEqual(['was', 'Sunday night']);
      expect(await history.locator('ins').allInnerTexts()).toEqual(['had been', 'Monday']);
      const line = (name: string): Promise<string> =>
        history
          .locator(name)
          .first()
          .evaluate((element) => getComputedStyle(element).textDecorationLine);
      expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
      await page.locator('.since a').click();
      await page.waitForURL('**#history');
      await page.context().close();
    });

    it('says when an attribution and when readings changed', async () => {
      const { page } = await open(at.reattributed, options);
      expect(await page.locator('.since').innerText()).toContain(
        'attributed otherwise in edition 1',
      );
      expect(await page.locator('#history').innerText()).toMatch(
        /Edition 2\s+10 April 2031\s+Attributed to residents; before, to Tomas Okafor-Lind/,
      );
      expect(await page.locator('#history ins').count()).toBe(0);
      await page.goto(served.home + at.revised);
      expect(await page.locator('#history').innerText()).toMatch(
        /Now marked “Contradiction”; before, “Tension”\.[\s\S]*As recorded in edition 1[\s\S]*71 km\/h/,
      );
      await page.context().close();
    });

    it('says nothing at the head of a claim that never changed', async () => {
      const { page } = await open(at.untouched, options);
      expect(await page.locator('.since').count()).toBe(0);
      await page.context().close();
    });

    it('lists the editions of a story, what changed folded under them', async () => {
      const { page } = await open('harbour/', options);
      const editions = page.locator('#editions');
      expect(await editions.locator('b').allInnerTexts()).toEqual(['Edition 2', 'Edition 1']);
      const change = editions.locator('a[href$="/c/cwwzafk25v/#history"]');
      expect(await change.isVisible()).toBe(false);
      await editions.locator('summary').click();
      expect(await change.isVisible()).toBe(true);
      expect(await editions.innerText()).toContain('6 claims stand at the new address');
      await page.context().close();
    });
  });

  it('marks a draft, and offers nothing to cite in it', async () => {
    const { page } = await open(at.draft);
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Draft: these marks are not yet part');
    expect(await page.locator('#cite').count()).toBe(0);
    expect(await page.locator('#history ins').allInnerTexts()).toEqual(['at Oxley', 'overnight']);
    for (const path of ['weir/', 'weir/01-sheet/', 'weir/sources/the-keeper/', at.draftMissing]) {
      await page.goto(served.home + path);
      expect(await main.innerText(), path).toContain('Draft: these marks');
    }
    expect(await main.innerText()).toContain('The present draft no longer has it.');
    await page.goto(`${served.home}weir/01-sheet/`);
    await page.locator('.claim button').first().click();
    expect(await page.locator('.note:popover-open a[href$="#cite"]').count()).toBe(0);
    await page.goto(served.home);
    expect(await main.innerText()).toContain('One of the stories below is a draft');
    await page.goto(`${served.home}harbour/`);
    expect(await main.innerText()).not.toContain('Draft:');
    await page.context().close();
  });

  it('gives feeds that a browser reads as XML', async () => {
    const { page } = await open('');
    const faults = await page.evaluate(async () => {
      const files = ['feed.xml', 'harbour/feed.xml', 'lamp-street/feed.xml', 'real-one/feed.xml'];
      const texts = await Promise.all(files.map(async (file) => (await fetch(file)).text()));
      const parser = new DOMParser();
      return texts.map(
        (text) =>
          parser.parseFromString(text, 'application/xml').querySelectorAll('parsererror').length,
      );
    });
    expect(faults).toEqual([0, 0, 0, 0]);
    await page.context().close();
  });

  it('finds nothing withdrawn by search', async () => {
    const { page } = await open('search/?q=tugs');
    await expect
      .poll(() => page.locator('#status').innerText(), { timeout: 15_000 })
      .toContain('No claim matches');
    await page.context().close();
  });
});
