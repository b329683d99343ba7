import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { storyEntrySchema } from '../../src/domain/index.ts';
import { add, newStory } from './index.ts';
import { freeArticleName, storyNameProblem } from './name.ts';
import { reportOf } from './report.ts';

const SENTENCES = [
  'The café on the old bridge of Brack was closed for good by the council on Monday night.',
  'Ada Holm, the mayor, said that nobody had been asked before the builders came.',
  'The builders have asked for more time to look at the plans of the new bridge.',
];
const BODY = SENTENCES.map((words) => `<p>${words}</p>`).join('\n');
const PAGE = `<html lang="en"><head><title>Café shuts</title>
<meta property="og:site_name" content="Harbour Echo"><meta property="og:title" content="Café shuts">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Café shuts","datePublished":"2031-05-04T09:30:00Z","author":{"@type":"Person","name":"Ann Doe"}}</script>
<link rel="canonical" href="https://echo.example/cafe"></head><body><article><h1>Café shuts</h1>${BODY}</article></body></html>`;

/** The page in Windows-1252, as its `meta` says. */
const latin = (page: string): Buffer =>
  Buffer.from(page.replace('<head>', '<head><meta charset="windows-1252">'), 'latin1');
const utf16 = (page: string): Buffer => Buffer.from(`\uFEFF${page}`, 'utf16le');

let folder = '';
const at = (...path: string[]): string => join(folder, ...path);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-bring-'));
  await mkdir(at('in'));
  await newStory(at('stories'), 'bridge', 'The bridge');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Ask = Parameters<typeof add>[3];
const addAll = (paths: string[], ask: Ask = null): ReturnType<typeof add> =>
  add(paths, at('stories/bridge'), '2031-06-01', ask);
async function bring(name: string, bytes: string | Buffer, ask: Ask = null) {
  await writeFile(at('in', name), bytes);
  return (await addAll([at('in', name)], ask))[0];
}
const entries = async (): Promise<Record<string, unknown>> => {
  const file = await readFile(at('stories/bridge/story.yaml'), 'utf8');
  return storyEntrySchema.parse(parse(file)).articles;
};

describe('a new story', () => {
  it('has a file that explains every field it may have', async () => {
    const file = await readFile(at('stories/bridge/story.yaml'), 'utf8');
    const fields = [
      ...Object.keys(storyEntrySchema.shape),
      ...Object.keys(storyEntrySchema.shape.articles.unwrap().valueType.unwrap().shape),
    ];
    // What `add` writes by itself needs no example.
    for (const field of fields.filter((name) => name !== 'sha256'))
      expect(file).toMatch(new RegExp(String.raw`\b${field}:`));
    const [head = '', example = ''] = file.split('articles: {}');
    const uncommented = `${head}articles:${example.replace(/^# {3}/gm, '  ')}`;
    expect(storyEntrySchema.parse(parse(uncommented)).articles).toHaveProperty(
      'some-article.language',
    );
  });

  it('takes the place of none that is there', async () => {
    await expect(newStory(at('stories'), 'Bridge', 'x')).rejects.toThrow(/is there already/);
    await expect(newStory(at('stories'), '..', 'x')).rejects.toThrow(/other characters/);
  });
});

describe('an article that is added', () => {
  it.each([
    ['UTF-8', Buffer.from(PAGE)],
    ['Windows-1252, named by the page', latin(PAGE)],
    ['UTF-16', utf16(PAGE)],
  ])('keeps its bytes, their SHA-256 and the day, and is read: %s', async (_, bytes) => {
    expect(await bring('saved page.html', bytes)).toMatchObject({
      added: {
        name: 'saved-page',
        article: {
          headline: 'Café shuts',
          outlet: 'Harbour Echo',
          byline: 'Ann Doe',
          published: '2031-05-04T09:30:00Z',
          url: 'https://echo.example/cafe',
        },
      },
      missing: [],
    });
    expect(await readFile(at('stories/bridge/saved-page.html'))).toEqual(bytes);
    expect(await entries()).toEqual({
      'saved-page': {
        accessed: '2031-06-01',
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    });
  });

  it('takes text and Markdown, and finds them in folders, each once', async () => {
    await mkdir(at('in/deep'));
    await writeFile(at('in/one.TXT'), SENTENCES.join('\n\n'));
    await writeFile(at('in/deep/two.markdown'), `# Café shuts\n\n${SENTENCES[1] ?? ''}\n`);
    await writeFile(at('in/picture.png'), 'x');
    await symlink('..', at('in/deep/loop'));
    const names = (await addAll([at('in'), at('in')])).map((outcome) =>
      'added' in outcome ? outcome.added.file : outcome,
    );
    expect(names).toEqual(['two.md', 'one.txt']);
  });

  it('is asked about once for what its file does not say, and twice where the answer cannot be right', async () => {
    const asked: string[] = [];
    const answers = ['The Post', 'soon', '2031-05-05', ''];
    const outcome = await bring('a.txt', SENTENCES.join('\n\n'), (question) => {
      asked.push(question.trim());
      return Promise.resolve(answers[asked.length - 1] ?? '');
    });
    expect(asked).toHaveLength(4);
    expect(asked[2]).toMatch(/^That is no date/);
    expect(await entries()).toMatchObject({ a: { outlet: 'The Post', published: '2031-05-05' } });
    expect(outcome).toMatchObject({ missing: ['url'] });
    expect(reportOf(outcome ? [outcome] : [], 'bridge')).toMatch(/The Post, 2031-05-05/);
  });

  it('is left out where the story has it, as a file, a text or an address', async () => {
    await bring('a.html', PAGE);
    await bring('b.txt', SENTENCES.join('\n\n').replace('Ada', 'Ida'), (question) =>
      Promise.resolve(question.includes('address') ? 'https://post.example/b' : ''),
    );
    const how = async (name: string, bytes: string | Buffer): Promise<unknown> => {
      const outcome = await bring(name, bytes);
      return outcome && 'how' in outcome ? [outcome.same, outcome.how] : outcome;
    };
    expect(await how('c.html', PAGE)).toEqual(['a', 'the same file']);
    expect(await how('d.html', latin(PAGE))).toEqual(['a', 'the same text']);
    expect(await how('e.html', PAGE.replaceAll('Ada', 'Una'))).toEqual([
      'a',
      'the same web address',
    ]);
    expect(Object.keys(await entries())).toEqual(['a', 'b']);
  });

  it('leaves what people wrote into story.yaml as it stands', async () => {
    const file = at('stories/bridge/story.yaml');
    const written = '# Mine.\ntitle: Bridge # the old one\narticles:\n  a:\n    outlet: The Post\n';
    await writeFile(file, written);
    await bring('a.txt', SENTENCES.join('\n\n'));
    expect(await readFile(file, 'utf8')).toContain(written);
    expect(await entries()).toMatchObject({ a: { outlet: 'The Post', accessed: '2031-06-01' } });
  });

  it('stops no other where it is no article, and says so', async () => {
    await writeFile(at('in/empty.txt'), '');
    await writeFile(at('in/good.txt'), SENTENCES.join('\n\n'));
    await writeFile(at('in/picture.png'), 'x');
    const outcomes = await addAll(
      ['empty.txt', 'picture.png', 'none.txt', 'good.txt'].map((name) => at('in', name)),
    );
    expect(reportOf(outcomes, 'bridge')).toMatch(
      /picture\.png: is no text.*\n.*none\.txt: does not exist\n.*empty\.txt: is empty\nadded .*good\.txt as good.*\n.*\n1 of 4 added/,
    );
  });
});

describe('a name', () => {
  it('of a story is no path, no address of the site and no device', () => {
    expect(storyNameProblem('bridge-2')).toBeNull();
    for (const name of ['', '..', 'a/b', 'a b', 'guide', 'con', 'x'.repeat(300)])
      expect(storyNameProblem(name)).not.toBeNull();
  });

  it('of an article is made of that of the file, free and no reserved one', () => {
    expect(freeArticleName('A page – of “mine” 🌉', [])).toBe('A-page-of-mine');
    expect(freeArticleName('_\u0301 page', [])).toBe('page');
    expect(freeArticleName('con', [])).toBe('con-article');
    expect(freeArticleName('sources', [])).toBe('sources-article');
    expect(freeArticleName('page', ['Page', 'page-2'])).toBe('page-3');
  });

  it('of an article is one for a file and an address, whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (stem, taken) => {
        const name = freeArticleName(stem, taken);
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u);
        expect(Buffer.byteLength(name)).toBeLessThan(230);
        expect(taken).not.toContain(name);
      }),
    );
  });
});
