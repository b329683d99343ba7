import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { ownEdition } from './build.ts';
import { type Does, serveChanging } from './changing.ts';
import { launch } from './chromium.ts';
import { visit, type Served } from './visit.ts';

/** A reader whose browser keeps pages, and the server that it has them from. */
export interface Reader {
  /** A browser with an empty profile at a page of the site that the server serves by `does`. */
  begin(at: string, does: Does, serviceWorkers?: 'allow' | 'block'): Promise<Page>;
  /** From now on the server does something else. */
  serve(does: (path: string) => Does): void;
  /** Waits until all is kept that is kept unasked. */
  kept(page: Page): Promise<void>;
  /** Stops the server and takes the network away. */
  cut(): Promise<void>;
  go(page: Page, path: string): ReturnType<Page['goto']>;
  /** The address of the site. */
  home(): string;
  context(): BrowserContext;
}

/** Waits until an element says something. */
export const says = (page: Page, words: RegExp, at = '#status') =>
  expect.poll(() => page.locator(at).innerText(), { timeout: 20_000 }).toMatch(words);

/** A reader for the tests of a file; what it opens is closed after each. */
export function reader(): Reader {
  let browser: Browser;
  let served: Served;
  let context: BrowserContext;
  let does: (path: string) => Does;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await context.close();
    await served.close();
  });
  afterAll(() => browser.close());
  return {
    async begin(at, first, serviceWorkers = 'allow') {
      does = () => first;
      served = await serveChanging(ownEdition.base, (path) => does(path));
      const { page } = await visit(browser, served.home + at, { serviceWorkers });
      context = page.context();
      return page;
    },
    serve(next) {
      does = next;
    },
    kept: (page) =>
      page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        if (active?.state !== 'activated')
          await new Promise((done) => active?.addEventListener('statechange', done));
      }),
    async cut() {
      await served.close();
      await context.setOffline(true);
    },
    go: (page, path) => page.goto(served.home + path),
    home: () => served.home,
    context: () => context,
  };
}
