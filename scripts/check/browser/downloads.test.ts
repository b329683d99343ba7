import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { ownEdition, samples } from './build.ts';
import { launch } from './chromium.ts';
import { accessibilityFaults, serve, visit, type Served } from './visit.ts';

const targetSchema = z.object({
  source: z.string(),
  selector: z.tuple([
    z.object({ exact: z.string() }),
    z.object({ value: z.string(), refinedBy: z.object({ start: z.number(), end: z.number() }) }),
  ]),
});
const collectionSchema = z.object({
  first: z.object({
    items: z.array(z.object({ target: z.union([targetSchema, z.array(targetSchema)]) })),
  }),
});

describe.each([
  { site: ownEdition, story: 'harbour' },
  { site: samples, story: 'ferry' },
])('the downloads of $site.name', ({ site, story }) => {
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

  it('are reached from the story, and each link leads to a file of the type and size it tells', async () => {
    const { page } = await visit(browser, `${served.home}${story}/`, { javaScriptEnabled: false });
    await page.locator(`main a[href$="/${story}/downloads/"]`).click();
    const links = page.locator('main a[download]');
    expect(await links.count()).toBeGreaterThan(5);
    for (const link of await links.all()) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url());
      const response = await page.request.get(address.href);
      expect(response.status(), address.href).toBe(200);
      const type = response.headers()['content-type']?.split(';')[0];
      // Not every host has a type for the ending of RIS; a file of no known type is downloaded.
      if (type === '') expect(address.pathname).toMatch(/\.ris$/);
      else expect(type).toBe(await link.getAttribute('type'));
      const told = await link.locator('xpath=ancestor::li').textContent();
      const bytes = await response.body();
      expect(told).toContain(`${Math.ceil(bytes.length / 1000)} kB`);
      const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
      expect(told).toContain(Buffer.from(digest).toString('hex'));
    }
    await page.context().close();
  });

  it('name a JSON Schema that is there', async () => {
    const { page } = await visit(browser, `${served.home}downloads/`);
    const schema = await page.request.get(`${served.home}downloads/story.schema.json`);
    const exported = await page.request.get(`${served.home}${story}/downloads/story.json`);
    const { $id } = z.object({ $id: z.url() }).parse(await schema.json());
    expect(z.object({ $schema: z.url() }).parse(await exported.json()).$schema).toBe($id);
    expect(new URL($id).pathname).toBe(`${site.base}downloads/story.schema.json`);
    await page.context().close();
  });

  it('point by position at the very words of the article’s page', async () => {
    const { page } = await visit(browser, served.home);
    const file = await page.request.get(`${served.home}${story}/downloads/annotations.jsonld`);
    const { items } = collectionSchema.parse(await file.json()).first;
    const targets = Map.groupBy(
      items.flatMap(({ target }) => target),
      ({ source }) => new URL(source).pathname.slice(site.base.length),
    );
    for (const [path, group] of targets) {
      await page.goto(served.home + path);
      const shown = await page.locator('#text').evaluate((body) => body.textContent);
      const characters = Array.from(shown);
      for (const { selector } of group) {
        const [{ exact }, { value, refinedBy }] = selector;
        expect(value).toBe('#text');
        expect(characters.slice(refinedBy.start, refinedBy.end).join('')).toBe(exact);
      }
    }
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('are accessible in %s colours', async (colorScheme) => {
    for (const path of ['downloads/', `${story}/downloads/`]) {
      const { page, trouble } = await visit(browser, served.home + path, { colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(trouble).toEqual({ errors: [], strays: [] });
      await page.context().close();
    }
  });
});

it('mark an invented story, and say of which edition they are', async () => {
  const browser = await launch();
  const served = await serve(ownEdition);
  const { page } = await visit(browser, `${served.home}harbour/downloads/`);
  const text = await page.locator('main').textContent();
  expect(text).toContain('This story is invented.');
  expect(text).toMatch(/Edition \d+, \d+ \w+ \d{4}\./);
  await browser.close();
  await served.close();
});
