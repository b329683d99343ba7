import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineSchema, ledgerSchema, storySchema, type Story } from '../../../src/domain/index.ts';
import { permalinks } from '../../../src/permalink.ts';
import { ownEdition, samples, type Site } from './build.ts';
import { launch } from './chromium.ts';
import { accessibilityFaults, fileOf, pagesOf, serve, visit, type Served } from './visit.ts';

const rules = join(import.meta.dirname, '../../../.config/htmlvalidate.json');

function storiesOf({ edition }: Site): Story[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(edition, file), 'utf8'));
  return engineSchema
    .parse(read('engine.json'))
    .stories.map((id) => storySchema.parse(read(`${id}/story.json`)));
}

/** Has a story marks that no edition records? */
function isDraft({ edition }: Site, story: string): boolean {
  const file = join(edition, story, 'ledger.json');
  if (!existsSync(file)) return true;
  return ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).draft;
}

/** One page of each type, as paths below the base. */
function pageTypes(site: Site): string[] {
  const [story] = storiesOf(site);
  const link = permalinks('/');
  const article = story?.articles[0];
  const source = story?.sources.find((one) => one.public);
  const claim = story?.claims[0];
  const disagreement = story?.disagreements[0];
  if (!story || !article || !source || !claim || !disagreement)
    throw new Error(`${site.name} lacks a page type`);
  const paths = [
    link.home(),
    link.story(story.story),
    link.article(story.story, article.id),
    link.source(story.story, source.slug),
    link.claim(claim.id),
    link.disagreement(disagreement.id),
    link.collation(story.story),
    link.search(),
    link.guide(),
    link.guide('how-to-read'),
    link.guide('method'),
    link.guide('accuracy'),
    link.guide('how-to-cite'),
    link.guide('glossary'),
    link.stories(),
  ];
  return paths.map((path) => path.slice(1));
}

describe.each([ownEdition, samples])('$name', (site) => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await launch();
    served = await serve(site);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('is valid HTML on every page', async () => {
    const validator = new HtmlValidate(JSON.parse(readFileSync(rules, 'utf8')) as object);
    const faults: string[] = [];
    for (const page of pagesOf(site)) {
      const report = await validator.validateString(readFileSync(fileOf(site, page), 'utf8'));
      for (const result of report.results)
        for (const message of result.messages)
          faults.push(`${page}: ${message.ruleId}: ${message.message}`);
    }
    expect(faults).toEqual([]);
  });

  it('has no broken link or fragment', async () => {
    const own = new URL(served.home).origin;
    const checker = new LinkChecker();
    const { links } = await checker.check({
      path: served.home,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      linksToSkip: (url) => Promise.resolve(!url.startsWith(own)),
    });
    expect(
      links
        .filter((link) => link.state === LinkState.BROKEN)
        .map((link) => `${link.url} on ${link.parent ?? ''}`),
    ).toEqual([]);
    expect(links.length).toBeGreaterThan(pagesOf(site).length / 2);
  });

  it.each(pageTypes(site))(
    'loads /%s without an error and without leaving its origin',
    async (path) => {
      const { page, trouble } = await visit(browser, served.home + path);
      expect(trouble).toEqual({ errors: [], strays: [] });
      await page.context().close();
    },
  );

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each(pageTypes(site))('is accessible on /%s', async (path) => {
      const { page } = await visit(browser, served.home + path, { colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    });
  });

  it('lands a permalink on its claim and highlights it', async () => {
    const [story] = storiesOf(site);
    const claim = story?.claims.at(-1);
    if (!story || !claim) throw new Error('no claim');
    const path = permalinks('/').place(story.story, claim).slice(1);
    const { page } = await visit(browser, served.home + path);
    const mark = page.locator(`#c-${claim.id}`);
    await expect.poll(() => mark.evaluate((element) => element.matches(':target'))).toBe(true);
    // The top of the claim is in the window, once the page has scrolled there.
    const isInView = (): Promise<boolean> =>
      mark.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    await expect.poll(isInView).toBe(true);
    const lit = await mark.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(lit).not.toBe('rgba(0, 0, 0, 0)');
    await page.context().close();
  });

  it('opens a note by keyboard and closes it again', async () => {
    const { page } = await visit(browser, served.home + (pageTypes(site)[2] ?? ''));
    const sign = page.locator('.claim button').first();
    for (
      let i = 0;
      i < 40 && !(await sign.evaluate((element) => element === document.activeElement));
      i += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const note = page.locator('.note:popover-open');
    await expect.poll(() => note.count()).toBe(1);
    expect(await note.locator('a[href*="/c/"]').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => note.count()).toBe(0);
    await page.context().close();
  });

  it('finds a phrase and a name by search and leads to the claim', async () => {
    const [story] = storiesOf(site);
    const claim = story?.claims.find(
      ({ quote, source }) =>
        source.kind === 'person' &&
        quote.split(/\s+/).length > 8 &&
        /^[\p{L}\s.,’'“”"-]+$/u.test(quote),
    );
    if (!story || !claim) throw new Error('no claim to search for');
    const phrase = claim.quote
      .split(/\s+/)
      .slice(1, 5)
      .join(' ')
      .replace(/[^\p{L}\s]/gu, ' ');
    const { page, trouble } = await visit(browser, `${served.home}search/`);
    for (const query of [phrase, claim.source.name]) {
      await page.fill('input[name="q"]', query);
      const hit = page.locator(`#results a[href*="#c-${claim.id}"]`);
      await expect.poll(() => hit.count(), { timeout: 15_000 }).toBe(1);
    }
    await page.locator(`#results a[href*="#c-${claim.id}"]`).click();
    await page.waitForURL(`**#c-${claim.id}`);
    expect(trouble).toEqual({ errors: [], strays: [] });
    await page.context().close();
  });

  it('says on every page of an invented story that it is invented, and keeps it from search engines', () => {
    for (const story of storiesOf(site)) {
      const html = readFileSync(fileOf(site, `${story.story}/`), 'utf8');
      const unlisted = story.invented || isDraft(site, story.story);
      expect(html.includes('<meta name="robots" content="noindex"')).toBe(unlisted);
      expect(html.includes('Marked by software, not checked by a person')).toBe(true);
    }
  });
});
