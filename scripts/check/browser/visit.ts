import { createServer, type Server } from 'node:http';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sirv from 'sirv';
import type { Site } from './build.ts';

/** A site being served on this machine. */
export interface Served {
  /** Address of its home page. */
  home: string;
  close(): Promise<void>;
}

/** Serves a built site under its base path, as a static host does: with its own 404 page. */
export async function serve({ dist, base }: Site): Promise<Served> {
  const files = sirv(dist, { dev: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    files(request, response, () => {
      request.url = '/404.html';
      response.statusCode = 404;
      files(request, response, () => {
        response.end();
      });
    });
  });
  return listening(server, base);
}

/** Has a server listen on a free port of this machine. */
export async function listening(server: Server, base: string): Promise<Served> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    home: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

/** Every page of a built site, as paths below its base. */
export function pagesOf({ dist }: Site): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}

/** The HTML file of a page. */
export function fileOf({ dist }: Site, page: string): string {
  return join(dist, page, 'index.html');
}

/** What went wrong on a page: errors it logged, and requests that left its origin. */
export interface Trouble {
  errors: string[];
  strays: string[];
}

/**
 * Opens a page in a fresh context and keeps a record of its trouble. Its service worker is off,
 * unless the options say otherwise: it would fetch the whole site for every test.
 */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; trouble: Trouble }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const trouble: Trouble = { errors: [], strays: [] };
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(message.text());
  });
  page.on('pageerror', (error) => trouble.errors.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') trouble.strays.push(request.url());
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, trouble };
}

/** What axe finds against WCAG 2.2 A and AA on a page as it stands. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Through the debugger rather than a tag: the page's own policy forbids foreign scripts.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{
    violations: { id: string; nodes: { html: string }[] }[];
  }>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
