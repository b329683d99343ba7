import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerSchema, storySchema } from '../../../src/domain/index.ts';
import { ownEdition } from './build.ts';
import { launch } from './chromium.ts';
import { accessibilityFaults, serve, visit, type Served } from './visit.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const story = storySchema.parse(json(join(ownEdition.edition, 'real-one/story.json')));
const [real] = story.claims;
const CLAIM = 'c/p4qg1pgfbb/';
const DISAGREEMENT = 'd/4k8fw8yens/';
const CITED = [CLAIM, DISAGREEMENT, 'harbour/', 'harbour/01-telegraph/cite/'];

describe('how to cite', () => {
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
  const open = async (path: string, options = {}): Promise<Page> =>
    (await visit(browser, served.home + path, options)).page;

  it.each(CITED)(
    'stands on %s, every format with what it is for, without JavaScript',
    async (path) => {
      const page = await open(path, { javaScriptEnabled: false });
      const formats = page.locator('.cite details');
      expect(await formats.count()).toBe(12);
      expect(await formats.locator('.for').filter({ hasText: 'For ' }).count()).toBe(12);
      for (const name of ['RIS', 'Wikipedia']) {
        await page.locator('.cite summary', { hasText: name }).click();
        expect(await page.locator('.cite details[open] code').last().isVisible()).toBe(true);
      }
      await page.context().close();
    },
  );

  it('gives a file that holds what is shown', async () => {
    const page = await open(CLAIM, { acceptDownloads: true });
    const ris = page.locator('.cite details', { hasText: 'RIS' });
    await ris.locator('summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), ris.locator('a').click()]);
    expect(download.suggestedFilename()).toBe('p4qg1pgfbb.ris');
    const kept = readFileSync(await download.path(), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim();
    expect(kept).toBe((await ris.locator('code').innerText()).trim());
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    for (const path of CITED) {
      const page = await open(path, { colorScheme });
      await page.locator('.cite summary', { hasText: 'BibLaTeX' }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('is not offered of a draft', async () => {
    const page = await open('weir/');
    expect(await page.locator('.cite').count()).toBe(0);
    await page.context().close();
  });
});

describe('what a page tells machines', () => {
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

  it('is a claim that was made in an article, and no verdict, in data that the page’s policy lets stand', async () => {
    const { page, trouble } = await visit(browser, `${served.home}c/${real?.id ?? ''}/`);
    const script = await page.locator('script[type="application/ld+json"]').innerText();
    expect(JSON.parse(script)).toMatchObject({ '@type': 'Claim', text: real?.quote });
    expect(script).not.toContain('ClaimReview');
    expect(await page.locator('meta[name="z:itemType"]').getAttribute('content')).toBe('webpage');
    expect(await page.locator('link[rel="cite-as"]').getAttribute('href')).toContain(real?.id);
    expect(trouble).toEqual({ errors: [], strays: [] });
    await page.context().close();
  });

  it('is nothing of the news where a story is invented', async () => {
    const { page } = await visit(browser, served.home + CLAIM);
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0);
    await page.context().close();
  });

  it('is every original of a story’s list, to a reference manager', async () => {
    const { page } = await visit(browser, `${served.home}real-one/`);
    const titles = await page
      .locator('.Z3988')
      .evaluateAll((all) => all.map((one) => one.getAttribute('title')));
    expect(titles).toHaveLength(story.articles.length);
    expect(titles[0]).toContain('rft.genre=article');
    await page.context().close();
  });

  it('is each claim as data by a published schema, be it there or withdrawn', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(
      json(join(ownEdition.dist, 'downloads/claim.schema.json')) as object,
    );
    const ledger = ledgerSchema.parse(json(join(ownEdition.edition, 'harbour/ledger.json')));
    const ids = new Set(ledger.events.flatMap(({ what, id }) => (what === 'claim' ? [id] : [])));
    const found = new Set<string>();
    for (const id of ids) {
      const record = json(join(ownEdition.dist, `c/${id}.json`)) as { status: string; id: string };
      validate(record);
      expect(validate.errors ?? []).toEqual([]);
      expect(record.id).toBe(id);
      found.add(record.status);
    }
    expect([...found].sort()).toEqual(['live', 'withdrawn']);
  });
});
