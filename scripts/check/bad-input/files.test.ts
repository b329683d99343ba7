import { execFileSync } from 'node:child_process';
import { chmod, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storySchema, type Story } from '../../../src/domain/index.ts';
import { ARTICLE, annotate, content, type Files } from './run.ts';

const storyOf = async (folder: string, name = 'mill'): Promise<Story> =>
  storySchema.parse(JSON.parse(await readFile(join(folder, 'out', name, 'story.json'), 'utf8')));
const files = (bad: Files): Files => ({ 'mill/good.txt': ARTICLE, ...bad });

const LONG = 'The mill burned. '.repeat(3_200_000);
const DEEP = `<html><body>${'<div>'.repeat(100_000)}${ARTICLE}</body></html>`;
const GERMAN =
  'Die alte Mühle am Fluss ist in der Nacht zum Montag abgebrannt, wie die Feuerwehr am Morgen mitteilte. Niemand wurde verletzt, doch der Schaden ist groß, und die Bewohner der Nachbarhäuser mussten für mehrere Stunden in der Schule unterkommen.';

describe('a file that is no article', { timeout: 60_000 }, () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['empty', 'bad.txt', '', /mill\/bad\.txt: is left out: it is empty\. Save it again/],
    ['binary', 'bad.txt', new Uint8Array([0x25, 0x50, 0, 1, 2, 0, 0xff]), /it is not text\. Save/],
    [
      'a picture named as text',
      'bad.txt',
      Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB', 'base64'),
      /it is not text\. Save/,
    ],
    ['of 50 MB', 'bad.txt', LONG, /it has 54 MB, and no article has more than 10\. Save/],
    ['of one line of 5 MB', 'bad.txt', LONG.slice(0, 5_000_000), /it has 5000000 characters/],
    ['nested 100,000 deep', 'bad.html', DEEP, /more than 512 elements inside one another\. Save/],
    ['named as an address of the site', 'sources.txt', ARTICLE, /"sources" is an address.+Rename/],
    ['named as a device', 'con.txt', ARTICLE, /no file name everywhere\. Rename/],
    ['named as another', 'GOOD.md', ARTICLE, /same name as .+\. Rename one of the two/],
  ])('is left out, with its name and what to do, where it is %s', async (_, name, text, says) => {
    const folder = await content(files({ [`mill/${name}`]: text }));
    const { code, out, error } = await annotate(folder);
    expect({ code, error }).toEqual({ code: 0, error: 'stories\n1/1 mill\n' });
    expect(out).toMatch(says);
    expect((await storyOf(folder)).articles).toHaveLength(1);
  });

  it('is left out where it cannot be read', async () => {
    // Whoever may do everything can read it all the same.
    if (process.getuid?.() === 0) return;
    const folder = await content(files({ 'mill/bad.txt': ARTICLE }));
    await chmod(join(folder, 'stories/mill/bad.txt'), 0);
    expect((await annotate(folder)).out).toMatch(/cannot be read \(EACCES\)\. Check/);
  });

  it('is left out where it is a link in a circle, to nowhere, or out of the folder', async () => {
    const folder = await content(files({ 'other/secret.txt': ARTICLE }));
    const mill = join(folder, 'stories/mill');
    await symlink('loop.txt', join(mill, 'loop.txt'));
    await symlink('nothing.txt', join(mill, 'lost.txt'));
    await symlink('../other/secret.txt', join(mill, 'out.txt'));
    await symlink('good.txt', join(mill, 'same.txt'));
    await symlink('..', join(mill, 'up'));
    const { code, out } = await annotate(folder);
    expect(code).toBe(0);
    expect(out).toMatch(/mill\/loop\.txt: .+ leads back to itself\. Put the file/);
    expect(out).toMatch(/mill\/lost\.txt: .+ leads nowhere\. Put the file/);
    expect(out).toMatch(/mill\/out\.txt: .+ out of the story’s folder\. Put a copy/);
    expect((await storyOf(folder)).articles.map(({ file }) => file)).toEqual([
      'good.txt',
      'same.txt',
    ]);
  });

  it('is left out where it is a pipe, which nobody may ever write into', async () => {
    if (process.platform === 'win32') return;
    const folder = await content(files({}));
    execFileSync('mkfifo', [join(folder, 'stories/mill/pipe.txt')]);
    expect((await annotate(folder)).out).toMatch(/mill\/pipe\.txt: is left out: it is no file/);
  });
});

describe('a file that is an article all the same', { timeout: 60_000 }, () => {
  it.each([
    'two words.txt',
    'café ☕ 🏮.txt',
    '..a.b..txt',
    'a;rm -rf ~.txt',
    '$(id).txt',
    'ملف.txt',
  ])('may be named %s', async (name) => {
    const folder = await content({ [`mill/x${name}`]: ARTICLE });
    const { code } = await annotate(folder);
    expect(code).toBe(0);
    expect((await storyOf(folder)).articles.map(({ file }) => file)).toEqual([`x${name}`]);
  });

  it('is read in a wrong encoding as far as it goes, with the line of the first bad byte', async () => {
    const bytes = Buffer.concat([
      Buffer.from('É one.\n\nTwo '),
      Buffer.from([0xe9, 0x20]),
      Buffer.from(ARTICLE),
    ]);
    const folder = await content({ 'mill/a.txt': bytes });
    expect((await annotate(folder)).out).toMatch(/mill\/a\.txt:3: some bytes are not text/);
  });

  it('is shown without marks in a language that the engine does not know, and says so', async () => {
    const folder = await content(files({ 'mill/bad.txt': GERMAN }));
    const { code, out } = await annotate(folder);
    expect(code).toBe(0);
    expect(out).toMatch(/mill\/bad\.txt: is shown without marks: .+ German.+"language: en"/);
    const { articles, claims } = await storyOf(folder);
    expect(articles.map(({ language }) => language).sort()).toEqual(['de', 'en']);
    expect(new Set(claims.map(({ article }) => article))).toEqual(new Set(['good']));
  });
});
