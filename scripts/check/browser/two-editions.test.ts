import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LedgerLine, ledgerLineSchema } from '../../../src/domain/index.ts';
import { root, type Site } from './build.ts';
import { launch } from './chromium.ts';
import { serve, visit, type Served } from './visit.ts';

const run = promisify(execFile);

const TEXTS = {
  wire: 'The mill burned down on Sunday night.\n\nSeven people were hurt, the brigade said.\n\nNobody knows who lit the fire.\n',
  post: 'The mill is gone.\n\nNineteen people were hurt in the fire, a nurse said.\n\nIt had stood for two hundred years.\n',
};

describe('a site of which a second edition was published', () => {
  let folder = '';
  let first: LedgerLine[] = [];
  let site: Site;
  let browser: Browser;
  let served: Served;
  const at = (...path: string[]): string => join(folder, ...path);
  const publish = async (day: string): Promise<LedgerLine[]> => {
    const folders = ['--content', at('stories'), '--editions', at('editions'), '--out', at('data')];
    await run(
      process.execPath,
      ['scripts/edition.ts', ...folders, '--dist', at('dist'), '--date', day],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
    );
    const lines = (await readFile(at('editions/mill.jsonl'), 'utf8')).trimEnd().split('\n');
    return lines.map((line) => ledgerLineSchema.parse(JSON.parse(line)));
  };
  const claimOf = (words: string): string =>
    first.flatMap((line) => (line.what === 'claim' && line.quote === words ? [line.id] : []))[0] ??
    '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-editions-'));
    await mkdir(at('stories/mill'), { recursive: true });
    await writeFile(at('stories/mill/wire.txt'), TEXTS.wire);
    await writeFile(at('stories/mill/post.txt'), TEXTS.post);
    first = await publish('2031-05-01');
    const corrected = TEXTS.wire
      .replace('Seven people', 'Seven villagers')
      .replace('Nobody knows who lit the fire.\n', '');
    await writeFile(at('stories/mill/wire.txt'), `It rained all day.\n\n${corrected}`);
    await rename(at('stories/mill/post.txt'), at('stories/mill/hill-post.txt'));
    await publish('2031-06-01');
    site = { name: 'two editions', dist: at('dist'), edition: at('data'), base: '/' };
    browser = await launch();
    served = await serve(site);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('has a page at every address of the first', () => {
    const paths = first.flatMap((line) => {
      if (line.what === 'claim') return [`c/${line.id}`];
      if (line.what === 'disagreement') return [`d/${line.id}`];
      return line.what === 'article' ? [`mill/${line.id}`] : [];
    });
    expect(paths.length).toBeGreaterThan(6);
    expect(paths.filter((path) => !existsSync(at('dist', path, 'index.html')))).toEqual([]);
  });

  it('shows at an old link what was cited, and what it says now', async () => {
    const id = claimOf('Seven people were hurt, the brigade said.');
    const { page } = await visit(browser, `${served.home}c/${id}/`);
    expect(await page.locator('main').innerText()).toContain('Seven villagers were hurt');
    expect((await page.locator('del').allInnerTexts()).join(' ')).toContain('people');
    expect((await page.locator('ins').allInnerTexts()).join(' ')).toContain('villagers');
    await page.context().close();
  });

  it('says of a claim that was taken out when it was, with its words', async () => {
    const { page } = await visit(
      browser,
      `${served.home}c/${claimOf('Nobody knows who lit the fire.')}/`,
    );
    const text = await page.locator('main').innerText();
    expect(text).toContain('Nobody knows who lit the fire.');
    expect(text).toMatch(/withdrawn/i);
    expect(text).toContain('1 June 2031');
    await page.context().close();
  });

  it('keeps the links of an article whose file has another name', async () => {
    const id = claimOf('It had stood for two hundred years.');
    const { page } = await visit(browser, `${served.home}c/${id}/`);
    expect(await page.locator('a[href*="/mill/hill-post/"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
