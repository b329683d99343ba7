import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerSchema } from '../../../src/domain/index.ts';
import { permalinks } from '../../../src/permalink.ts';
import { ownEdition, samples, type Site, stress } from './build.ts';
import { launch } from './chromium.ts';
import { STRESS } from './stress.ts';
import { accessibilityFaults, fileOf, serve, visit, type Served } from './visit.ts';

/** Pages of the small edition. Its second edition changed and withdrew something of every kind. */
const at = {
  claim: 'c/gtz4m1c8ns/',
  merged: 'c/h4gfqt9xzk/',
  disagreement: 'd/d9s1n2g3te/',
  article: 'harbour/07-notice/',
  renamed: 'harbour/05-live/',
  source: 'harbour/sources/harbour-watch/',
  story: 'lamp-street/',
  movedStory: 'sunday-reading/',
  reworded: 'c/cwwzafk25v/',
  reattributed: 'c/5gb16jhwk9/',
  revised: 'd/4k8fw8yens/',
  untouched: 'c/p4qg1pgfbb/',
  draft: 'c/we1rgate01/',
  draftMissing: 'c/we1rgate03/',
};
const tombstones = [
  at.claim,
  at.merged,
  at.disagreement,
  at.article,
  at.renamed,
  at.source,
  at.story,
  at.movedStory,
];
const NOINDEX = '<meta name="robots" content="noindex"';
const PAGE_BUDGET = 300_000;

const htmlOf = (page: string, site: Site = ownEdition): string =>
  readFileSync(fileOf(site, page), 'utf8');

/** Everything that the ledgers of an edition record, as paths below the base. */
function recordedPaths({ edition }: Site): string[] {
  const link = permalinks('/');
  return readdirSync(edition)
    .map((name) => join(edition, name, 'ledger.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => {
      const { story, events } = ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      return events.map((event) => decodeURIComponent(link.recorded(story, event).slice(1)));
    });
}

it.each([ownEdition, samples])('has a page for all that $name ever recorded', (site) => {
  const paths = recordedPaths(site);
  expect(paths.filter((path) => !existsSync(fileOf(site, path)))).toEqual([]);
  if (site === ownEdition) expect(paths.length).toBeGreaterThan(60);
});

it('lists more changes than a page can hold on pages of their own', () => {
  const story = `${STRESS.story}/`;
  const pages = ['', '2/', '3/'].map((page) => `${story}editions/${page}`);
  const size = (page: string): number => statSync(fileOf(stress, page)).size;
  const listed = (page: string): string[] =>
    [...htmlOf(page, stress).matchAll(/\/c\/(w\w+)\//g)].map(([, id = '']) => id);
  for (const page of [story, ...pages]) expect(size(page), page).toBeLessThan(PAGE_BUDGET);
  expect(new Set(pages.flatMap(listed)).size).toBe(STRESS.changes);
  expect(new Set(listed(story)).size).toBe(50);
  expect(htmlOf(story, stress)).toContain('/flood/editions/"');
  expect(existsSync(fileOf(stress, `${story}editions/4/`))).toBe(false);
  expect(existsSync(fileOf(ownEdition, 'harbour/editions/'))).toBe(false);
});

it('keeps what is withdrawn or a draft from search engines', () => {
  const map = readFileSync(join(ownEdition.dist, 'sitemap-0.xml'), 'utf8');
  for (const page of [...tombstones, at.draft, at.draftMissing, 'weir/']) {
    expect(htmlOf(page), page).toContain(NOINDEX);
    expect(map).not.toContain(`/reading/${page}<`);
  }
  expect(htmlOf('real-one/')).not.toContain(NOINDEX);
});

describe('feeds', () => {
  const parser = new XMLParser({ isArray: (name) => name === 'entry' });
  const feedOf = (file: string) => {
    const xml = readFileSync(join(ownEdition.dist, file), 'utf8');
    const { feed } = parser.parse(xml) as {
      feed: { updated: string; entry?: { id: string; title: string }[] };
    };
    return { updated: feed.updated, entries: feed.entry ?? [] };
  };

  it('announce disagreements of the site and of a story', () => {
    const all = feedOf('feed.xml');
    expect(all.updated).toBe('2031-04-10T00:00:00.000Z');
    const harbour = feedOf('harbour/feed.xml').entries;
    expect(harbour).toHaveLength(14);
    expect(all.entries).toHaveLength(harbour.length + 1);
    expect(harbour[0]?.title).toMatch(/^Changed: .* an invented story\)$/);
    for (const { id } of all.entries)
      expect(existsSync(fileOf(ownEdition, new URL(id).pathname.replace('/reading/', '')))).toBe(
        true,
      );
  });

  it('outlive their story, and are empty where nothing disagrees', () => {
    expect(feedOf('lamp-street/feed.xml').entries[0]?.title).toMatch(/^Withdrawn: /);
    expect(feedOf('real-one/feed.xml').entries).toEqual([]);
  });

  it('are linked from every page, and a story’s from its own', () => {
    const links = (page: string): string[] =>
      [...htmlOf(page).matchAll(/<link rel="alternate"[^>]* href="([^"]+)"/g)].map(
        ([, href = '']) => href,
      );
    expect(links('guide/')).toEqual(['/reading/feed.xml']);
    expect(links('harbour/')).toEqual(['/reading/feed.xml', '/reading/harbour/feed.xml']);
  });
});

describe('permanence on the page', () => {
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
      expect(await page.locator('.since').innerText()).toContain('somebody else in edition 1');
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
