import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { storySchema, type Story } from '../../../src/domain/index.ts';
import { root } from './build.ts';
import { launch } from './chromium.ts';
import { serve, visit } from './visit.ts';
import { unzip } from './unzip.ts';

const run = promisify(execFile);

/** An article of its own for each outlet, so that none is taken for a copy of another. */
const paragraphs = (hurt: string, own: string): string[] => [
  'The old mill of Brack burned down on Sunday night, the fire brigade said.',
  `${hurt} people were hurt in the fire at the mill of Brack, a nurse said.`,
  'Ada Holm, the mayor of Brack, said that the mill had stood for two hundred years.',
  own,
];
const inside = (tag: string, ...words: Parameters<typeof paragraphs>): string =>
  paragraphs(...words)
    .map((line) => `<${tag}>${line}</${tag}>`)
    .join('\n');
const OWN = {
  graph: 'The brigade was at the mill within nine minutes of the first call on Sunday.',
  linked: 'A school across the river from the mill stayed shut on Monday because of the smoke.',
  wide: 'Farmers of the valley had brought their corn to the mill until the last harvest.',
  table: 'The road past the mill of Brack was open again on Monday at noon.',
  bare: 'Nobody knows yet who or what set the mill of Brack on fire on Sunday.',
};
const furniture = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>';
const jsonLd = (outlet: string): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Mill of Brack burns',
    datePublished: '2031-05-05T08:00:00Z',
    author: { '@type': 'Person', name: 'Ann Doe' },
    publisher: { '@type': 'Organization', name: outlet },
  })}</script>`;

/** One story in five makes of page. */
const PAGES: Readonly<Record<string, Buffer>> = {
  'open graph.html': Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mill burns - Echo</title>
     <meta property="og:title" content="Mill burns"><meta property="og:site_name" content="Echo">
     <meta property="article:published_time" content="2031-05-05T09:00:00Z"></head>
     <body>${furniture}<article><h1>Mill burns</h1>${inside('p', 'Seven', OWN.graph)}</article></body></html>`,
  ),
  'json-ld.htm': Buffer.from(
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
     <title>Mill of Brack burns – Café Post</title>${jsonLd('Caf\xe9 Post')}</head>
     <body><div id="top">Menu | Sign in</div><div class="text">${inside('p', 'Seven', OWN.linked)}</div></body></html>`,
    'latin1',
  ),
  'utf-16.html': Buffer.from(
    `\uFEFF<html><head><title>Mill of Brack lost</title></head><body><main><section>
     ${inside('p', 'Nineteen', OWN.wide)}</section></main><aside><h2>Most read</h2><ul><li>Ten pies</li></ul></aside></body></html>`,
    'utf16le',
  ),
  'table.html': Buffer.from(
    `<html><head><title>Fire at the mill</title></head><body><table><tr><td>
     ${paragraphs('Seven', OWN.table).join('<br><br>')}</td></tr></table></body></html>`,
  ),
  'bare.html': Buffer.from(`<html><body>${inside('div', 'Seven', OWN.bare)}</body></html>`),
};

const SITE = {
  name: 'The Brack Reader',
  tagline: 'One fire, five pages',
  publisher: 'A class in Brack',
  contact: 'class@brack.example',
  url: 'https://brack.example/reader/',
  language: 'en-GB',
};

describe('a newcomer with a folder of saved pages', () => {
  let folder = '';
  let browser: Browser;
  const at = (...path: string[]): string => join(folder, ...path);
  const command = async (name: string, ...args: string[]): Promise<string> => {
    const { stdout } = await run(process.execPath, [`scripts/${name}.ts`, ...args], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, BASE_URL: undefined },
    });
    return stdout;
  };
  const content = (): string[] => ['--content', at('content/stories')];
  const edition = (day: string): Promise<string> =>
    command(
      'edition',
      ...[...content(), '--out', at('data'), '--dist', at('dist')],
      ...['--site', at('content/site.yaml'), '--date', day],
    );
  const story = async (): Promise<Story> =>
    storySchema.parse(JSON.parse(await readFile(at('data/mill/story.json'), 'utf8')));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-newcomer-'));
    await mkdir(at('saved'));
    await mkdir(at('content/stories'), { recursive: true });
    await writeFile(at('content/site.yaml'), stringify(SITE));
    for (const [name, bytes] of Object.entries(PAGES)) await writeFile(at('saved', name), bytes);
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('begins a story and adds them, each with its text alone and what it states of itself', async () => {
    await command('new', 'mill', ...content());
    const said = await command('add', at('saved'), '--story', 'mill', ...content());
    expect(said).toMatch(/5 of 5 added to mill/);
    await command('annotate', ...content(), '--out', at('data'));
    const { articles } = await story();
    expect(articles.map(({ outlet, published }) => [outlet, published])).toEqual(
      expect.arrayContaining([
        ['Echo', '2031-05-05T09:00:00Z'],
        ['Café Post', '2031-05-05T08:00:00Z'],
        [null, null],
      ]),
    );
    for (const { id } of articles) {
      const text = await readFile(at('data/mill', `${id}.mdx`), 'utf8');
      expect(text).toContain('The old mill of Brack burned down');
      expect(text).not.toMatch(/Menu|Ten pies|Sign in/);
    }
  });

  it('is refused a draft', async () => {
    await expect(command('publishable', '--data', at('data'))).rejects.toThrow(/has drafts: mill/);
  });

  it('publishes an edition with what a person decided, at the address that site.yaml names', async () => {
    const { disagreements, candidates, claims } = await story();
    // An article without a date leaves it to an editor whether its toll contradicts or is older.
    const [found] = [...disagreements, ...candidates];
    expect(found?.readings.map(({ value }) => value).toSorted()).toEqual(['Nineteen', 'Seven']);
    const readings = found?.readings.map(({ claims: [id] }) => {
      const quote = claims.find((claim) => claim.id === id)?.quote;
      return { claim: id, quote };
    });
    const made = { by: 'Ida Rask', on: '2031-05-06' };
    const decision = { do: 'confirm', disagreement: found?.id, readings, ...made };
    await writeFile(at('content/stories/mill/review.yaml'), stringify([decision]));
    await edition('2031-05-07');
    expect(await command('publishable', '--data', at('data'))).toMatch(/can be published/);
    const served = await serve({
      name: '',
      dist: at('dist'),
      edition: at('data'),
      base: '/reader/',
    });
    const { page, trouble } = await visit(browser, `${served.home}d/${found?.id ?? ''}/`);
    expect(await page.locator('main').innerText()).toMatch(/checked by Ida Rask/i);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
      /^https:\/\/brack\.example\/reader\/d\//,
    );
    expect(trouble).toEqual({ errors: [], strays: [] });
    await served.close();
  });

  it('takes it along on a stick', async () => {
    const options = ['--dist', at('dist'), '--data', at('data'), '--site', at('content/site.yaml')];
    await command('offline', ...options, '--out', at('mill.zip'));
    await unzip(at('mill.zip'), at('stick'));
    const [name = ''] = await readdir(at('stick'));
    const home = pathToFileURL(at('stick', name, 'index.html')).href;
    const { page } = await visit(browser, home, { offline: true });
    await page.click('a[href*="mill/"]');
    expect(await page.locator('main').innerText()).toMatch(/Nineteen/);
  });
});
