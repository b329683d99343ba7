import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { root } from './build.ts';
import { launch } from './chromium.ts';
import { listening, visit } from './visit.ts';

const article = (hurt: string): string =>
  `The old mill of Brack burned down on Sunday night.\n\n${hurt} people were hurt in the fire at the mill of Brack.\n`;
const SITE = {
  name: 'The Brack Reader',
  tagline: 'One fire',
  publisher: 'A class in Brack',
  contact: 'class@brack.example',
  url: 'https://brack.example/',
  language: 'en-GB',
};

/** A port that was free a moment ago. */
async function freePort(): Promise<string> {
  const { home, close } = await listening(createServer(), '/');
  await close();
  return new URL(home).port;
}

describe('npm run dev', () => {
  let folder = '';
  let browser: Browser;
  let program: ChildProcess;
  let home = '';
  let said = '';
  const at = (...path: string[]): string => join(folder, ...path);
  const shows = (page: Page, words: string): Promise<void> =>
    expect.poll(() => page.locator('main').innerText(), { timeout: 60_000 }).toContain(words);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-dev-'));
    await mkdir(at('content/stories/mill'), { recursive: true });
    await writeFile(at('content/site.yaml'), stringify(SITE));
    await writeFile(at('content/stories/mill/post.txt'), article('Seven'));
    await writeFile(at('content/stories/mill/wire.txt'), article('Seven'));
    const port = await freePort();
    const folders = ['--content', at('content/stories'), '--out', at('data')];
    const options = [...folders, '--site', at('content/site.yaml'), '--port', port];
    program = spawn(process.execPath, ['scripts/dev.ts', ...options], {
      cwd: root,
      // Astro serves no pages where it takes itself for a part of Vitest.
      env: { ...process.env, BASE_URL: undefined, VITEST: undefined, NODE_ENV: undefined },
    });
    for (const stream of [program.stdout, program.stderr])
      stream?.setEncoding('utf8').on('data', (piece: string) => (said += piece));
    home = await vi.waitFor(
      () => {
        const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (address === undefined) throw new Error(said);
        return address;
      },
      { timeout: 60_000, interval: 100 },
    );
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    program.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('shows an article, and shows it anew without being asked once it is saved', async () => {
    const { page } = await visit(browser, `${home}/mill/post/`);
    await shows(page, 'Seven people were hurt');
    await writeFile(at('content/stories/mill/post.txt'), article('Nineteen'));
    await shows(page, 'Nineteen people were hurt');
  });

  it('follows story.yaml and sources.yaml, and tells of a fault in one without ending', async () => {
    const { page } = await visit(browser, `${home}/mill/`);
    await writeFile(at('content/stories/mill/story.yaml'), 'title: The fire of Brack\n');
    await shows(page, 'The fire of Brack');
    await writeFile(at('content/stories/mill/story.yaml'), 'titel: The fire\n');
    await expect.poll(() => said, { timeout: 60_000 }).toMatch(/story\.yaml:1: /);
    await writeFile(at('content/stories/mill/story.yaml'), 'title: The mill of Brack\n');
    await shows(page, 'The mill of Brack');
    const times = (): number => said.split('Annotated in').length;
    const before = times();
    await writeFile(at('content/sources.yaml'), '[]\n');
    await expect.poll(times, { timeout: 60_000 }).toBeGreaterThan(before);
  });
});
