import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { read } from './index.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'variorum-read-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function story(files: Record<string, string>, name = 'bridge'): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

describe('read', () => {
  it('takes text, Markdown and HTML by name and leaves other files alone', async () => {
    const folder = await story({
      'b.md': 'Two.',
      'a.txt': 'One.',
      'gold.json': '{}',
      'README.md': 'x',
      '_draft.txt': 'x',
      '.hidden.txt': 'x',
    });
    const { documents } = await read(folder);
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'One.'],
      ['b', 'Two.'],
    ]);
  });

  it('extracts the article of a saved page and what the page states of it', async () => {
    const paragraph =
      'The bridge over the river was closed on Monday, the council said, and nobody knows for how long it will stay so. ';
    const folder = await story({
      'a.html': `<!doctype html><html lang="en-GB"><head><title>Bridge closes</title><link rel="canonical" href="https://news.example/bridge"><meta property="og:site_name" content="The Echo"><script>alert(1)</script></head><body><nav>Home</nav><article><h1>Bridge closes</h1>${`<p>${paragraph}</p>`.repeat(6)}<ul><li>It is old</li></ul></article></body></html>`,
    });
    const [document] = (await read(folder)).documents;
    expect(document?.extracted).toBe(true);
    expect(document?.text.split('\n\n').slice(0, 1)).toEqual([paragraph.trim()]);
    expect(document?.text).toContain('• It is old');
    expect(document?.text).not.toContain('alert');
    expect(document?.metadata).toMatchObject({
      outlet: 'The Echo',
      url: 'https://news.example/bridge',
      language: 'en-GB',
    });
  });

  it('names file, line and remedy where story.yaml is wrong', async () => {
    const folder = await story({
      'a.txt': 'One.',
      'story.yaml': 'title: Bridge\narticles:\n  a:\n    url: not an address\n',
    });
    await expect(read(folder)).rejects.toThrow(
      /bridge.story\.yaml:4: articles\.a\.url: .+ The README lists/,
    );
  });

  it('names the line of broken YAML', async () => {
    const folder = await story({ 'story.yaml': 'title: Bridge\nsummary: "open\n' });
    await expect(read(folder)).rejects.toThrow(/story\.yaml:\d+: is not valid YAML/);
  });

  it('refuses a story whose name is an address of the site', async () => {
    await expect(read(await story({ 'a.txt': 'One.' }, 'search'))).rejects.toThrow(
      /Rename the folder/,
    );
  });

  it('leaves out the second of two files of one name, capitals aside', async () => {
    const { documents, warnings } = await read(
      await story({ 'a.txt': 'One.', 'a.md': 'Two.', 'A.html': '<p>Three.</p>' }),
    );
    expect(documents.map(({ file }) => file)).toEqual(['A.html']);
    expect(warnings.map(({ file }) => file)).toEqual(['bridge/a.md', 'bridge/a.txt']);
    expect(warnings[0]?.message).toContain('same name as A.html. Rename one');
  });

  it('warns of an article that story.yaml speaks of and the folder lacks', async () => {
    const { warnings } = await read(
      await story({ 'a.txt': 'One.', 'story.yaml': 'articles:\n  b:\n    outlet: Echo\n' }),
    );
    expect(warnings.map(({ message }) => message)).toEqual([
      'speaks of an article "b" that the folder does not have',
    ]);
  });
});
