import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** What a page costs its reader. */
export interface PageCost {
  /** Bytes over the wire before anything is used: text with brotli at its best, fonts as they are. */
  bytes: Readonly<Record<PagePart, number>>;
  /** Files that hold up the first paint. */
  blocking: readonly string[];
  /** Cumulative layout shift (web.dev/cls): the larger of loading with late fonts and of loading and scrolling. */
  shift: number;
  /**
   * The longest task of the main thread while the page is scrolled, in milliseconds: of the
   * thread's own time, and by the clock, which other programs on the machine lengthen.
   */
  longestTask: { own: number; clock: number };
}

export const pageParts = ['html', 'css', 'font', 'script', 'other'] as const;
export type PagePart = (typeof pageParts)[number];

const PARTS: Readonly<Record<string, PagePart>> = {
  document: 'html',
  stylesheet: 'css',
  font: 'font',
  script: 'script',
};

/** Fonts come this much later than the rest, in milliseconds: late enough that the page is painted without them first. */
const FONT_DELAY = 300;
/** Milliseconds after which a page has done what it does on loading. */
const SETTLED = 1000;
/** Pixels that one turn of the wheel scrolls, as a mouse does. */
const TURN = 120;
/** Milliseconds between two turns: a reader who spins the wheel. */
const BETWEEN_TURNS = 16;
/** Turns of the wheel; the longest of their tasks counts. */
const TURNS = 200;

/** Loads a page with late fonts, then anew to scroll it, each in a fresh context 1440 pixels wide. */
export async function costOf(browser: Browser, address: string): Promise<PageCost> {
  const loaded = await openPage(browser);
  const responses: Response[] = [];
  loaded.on('response', (response) => responses.push(response));
  await loaded.route('**/*.woff2', async (route) => {
    await new Promise((later) => setTimeout(later, FONT_DELAY));
    await route.continue();
  });
  await loaded.goto(address, { waitUntil: 'networkidle' });
  const bytes = await bytesOf(responses);
  const blocking = await blockingOf(loaded);
  const shiftLoading = await shiftOf(loaded);
  await loaded.context().close();

  const scrolled = await openPage(browser);
  await scrolled.goto(address, { waitUntil: 'networkidle' });
  await scrolled.waitForTimeout(SETTLED);
  const longestTask = await longestTaskWhileScrolling(browser, scrolled);
  const shift = Math.max(shiftLoading, await shiftOf(scrolled));
  await scrolled.context().close();
  return { bytes, blocking, shift, longestTask };
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  return context.newPage();
}

function blockingOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      )
      .map(({ name }) => new URL(name).pathname),
  );
}

async function bytesOf(responses: readonly Response[]): Promise<Record<PagePart, number>> {
  const bytes = { html: 0, css: 0, font: 0, script: 0, other: 0 };
  for (const response of responses) {
    const part = PARTS[response.request().resourceType()] ?? 'other';
    const body = await response.body();
    bytes[part] += part === 'font' ? body.length : brotliCompressSync(body).length;
  }
  return bytes;
}

/** The sum of all shifts, those after a click or key too: nobody clicks here. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(sum);
        }, 100);
      }),
  );
}

interface TraceEvent {
  name: string;
  /** Duration by the clock, in microseconds. */
  dur?: number;
  /** The thread's own time in it. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { name?: string };
}

/** From Chromium's own trace: the observer of long tasks sees none below 50 ms. */
async function longestTaskWhileScrolling(
  browser: Browser,
  page: Page,
): Promise<PageCost['longestTask']> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'disabled-by-default-devtools.timeline'],
  });
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(BETWEEN_TURNS);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const main = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && main.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('Chromium’s trace holds no task.');
  const longest = (time: 'dur' | 'tdur'): number =>
    Math.max(...tasks.map((task) => task[time] ?? 0)) / 1000;
  return { own: longest('tdur'), clock: longest('dur') };
}
