import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleArticle, exampleStory, passStory } from './example.ts';
import { checkStory, readAccuracy, readArticle, readEngine, readSite, readStory } from './read.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edition-'));
  await mkdir(join(folder, 'pass'));
  vi.stubEnv('VARIORUM_DATA', folder);
  vi.stubEnv('VARIORUM_SITE', join(folder, 'site.yaml'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const put = (file: string, text: string) => writeFile(join(folder, file), text);

describe('reading an edition', () => {
  it('gives what lies there', async () => {
    await put('pass/story.json', JSON.stringify(passStory));
    await put('pass/post.mdx', 'text');
    expect(readStory('pass')).toEqual(passStory);
    expect(readArticle('pass', 'post')).toEqual({
      mdx: 'text',
      file: join(folder, 'pass', 'post.mdx'),
    });
  });

  it('says what to do when nothing was annotated', () => {
    expect(() => readEngine()).toThrow(
      /engine\.json cannot be read\. Run `npm run annotate` first/,
    );
  });

  it('says which field of a story is wrong', () => {
    const json = JSON.stringify({ ...passStory, title: 5 });
    expect(() => checkStory('pass', json)).toThrow(/story\.json:\n.*\n.*title/);
  });

  it('says that a file is no JSON', () => {
    expect(() => checkStory('pass', '{')).toThrow(/story\.json is not JSON/);
  });

  it('refuses a story and an article that have the address of a page', async () => {
    await put(
      'engine.json',
      JSON.stringify({ name: 'variorum', version: '1', stories: ['guide'], rules: [] }),
    );
    expect(() => readEngine()).toThrow('"guide" has the name of a page');
    const story = exampleStory({ articles: [exampleArticle({ id: 'sources' })] });
    expect(() => checkStory('pass', JSON.stringify(story))).toThrow('"pass/sources.txt"');
  });
});

describe('readAccuracy', () => {
  const accuracy = {
    engine: 'variorum 1.0.0',
    date: '2031-04-02',
    groups: [
      {
        title: 'Who says it',
        note: null,
        columns: ['right', 'of'],
        rows: [{ name: 'the pass', cells: ['8', '9'] }],
      },
    ],
    weaknesses: ['It takes a ship for its captain.'],
  };

  it('gives the file beside site.yaml, and null where there is none', async () => {
    expect(readAccuracy()).toBeNull();
    await put('accuracy.json', JSON.stringify(accuracy));
    expect(readAccuracy()).toEqual(accuracy);
  });

  it('names the row that does not fit its columns', async () => {
    const [group] = accuracy.groups;
    const groups = [{ ...group, columns: ['right'] }];
    await put('accuracy.json', JSON.stringify({ ...accuracy, groups }));
    expect(() => readAccuracy()).toThrow(
      /accuracy\.json:\n.*"the pass" has 2 cells under 1 columns\n.*groups\[0\]\.rows\[0\]\.cells/,
    );
  });

  it('says what to do when it is no JSON', async () => {
    await put('accuracy.json', '{');
    expect(() => readAccuracy()).toThrow(/not JSON.*npm run evaluate -- --write/);
  });
});

describe('readSite', () => {
  const site = [
    'name: Hill Edition',
    'tagline: All that is said of the pass',
    'publisher: Hill Press',
    'contact: marks@example.org',
    'url: https://example.org/papers/',
    'language: en',
  ].join('\n');

  it('fills in what may be left out', async () => {
    await put('site.yaml', site);
    expect(readSite()).toMatchObject({ name: 'Hill Edition', stories: [], synonyms: {} });
  });

  it('names the field that is wrong or unknown', async () => {
    await put('site.yaml', site.replace('https:', 'ftp:'));
    expect(() => readSite()).toThrow(/site\.yaml:\n.*\n.*url/);
    await put('site.yaml', `${site}\ncolour: red`);
    expect(() => readSite()).toThrow('colour');
  });

  it('names the line that is no YAML', async () => {
    await put('site.yaml', `${site}\nstories: [`);
    expect(() => readSite()).toThrow(/site\.yaml: .*line 7/);
  });
});
