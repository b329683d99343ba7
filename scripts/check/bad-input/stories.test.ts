import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineSchema } from '../../../src/domain/index.ts';
import { ARTICLE, annotate, content, run } from './run.ts';

const BOMB = `a: &a [x, x]\n${'bcdefghij'
  .split('')
  .map(
    (name, i) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefghij'[i] ?? ''}`)
        .join(', ')}]\n`,
  )
  .join('')}`;

const many = (): Record<string, string> =>
  Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`bad/${i}.txt`, 'One.\n']));

describe('a story of which nothing can be made', { timeout: 120_000 }, () => {
  it.each<[string, string, Record<string, string>, RegExp]>([
    [
      'has a key twice in story.yaml',
      'bad',
      { 'bad/story.yaml': 'title: A\ntitle: B\n' },
      /bad\/story\.yaml:2: is not valid YAML .+Mend the line/,
    ],
    [
      'has a YAML bomb',
      'bad',
      { 'bad/story.yaml': BOMB },
      /bad\/story\.yaml: repeats a value by an alias.+Write the value out/,
    ],
    [
      'has a YAML cycle',
      'bad',
      { 'bad/story.yaml': 'title: &t [*t]\n' },
      /bad\/story\.yaml: repeats a value by an alias/,
    ],
    [
      'has a review that says what it may not',
      'bad',
      { 'bad/review.yaml': '- do: everything\n' },
      /bad\/review\.yaml:1: /,
    ],
    [
      'has 3 MB of story.yaml',
      'bad',
      { 'bad/story.yaml': `title: ${'a'.repeat(3e6)}\n` },
      /has 3 MB, and nobody writes more/,
    ],
    [
      'is named as an address of the site',
      'search',
      { 'search/b.txt': ARTICLE },
      /"search" is an address.+Rename the folder/,
    ],
    ['is named as a device', 'nul', { 'nul/b.txt': ARTICLE }, /no folder name everywhere\. Rename/],
    [
      'is named as another, capitals aside',
      'mill',
      { 'MILL/b.txt': ARTICLE },
      /same name as the story "MILL".+Rename one/,
    ],
    ['has ten thousand articles', 'bad', many(), /has 10001 articles.+Make several stories/],
  ])('is told, and the others are written, where it %s', async (_, story, bad, says) => {
    const folder = await content({
      'good/a.txt': ARTICLE,
      'bad/a.txt': ARTICLE,
      'mill/a.txt': ARTICLE,
      ...bad,
    });
    const { code, out, error } = await annotate(folder);
    expect(code).toBe(2);
    expect(out).toMatch(says);
    expect(`${out}${error}`).not.toMatch(/\n\s+at |internal fault/);
    const engine: unknown = JSON.parse(await readFile(join(folder, 'out/engine.json'), 'utf8'));
    const { stories } = engineSchema.parse(engine);
    expect(stories).toContain('good');
    expect(stories).not.toContain(story);
  });

  it('keeps what an earlier run made of it, and keeps its site from being published without it', async () => {
    const folder = await content({ 'mill/a.txt': ARTICLE, 'good/a.txt': ARTICLE });
    await annotate(folder);
    const made = join(folder, 'out/mill/story.json');
    const before = await readFile(made, 'utf8');
    const broken = await content({ 'mill/story.yaml': 'title: [\n' });
    const { code } = await run([
      'scripts/annotate.ts',
      ...['--content', join(broken, 'stories'), '--out', join(folder, 'out')],
    ]);
    expect(code).toBe(2);
    expect(await readFile(made, 'utf8')).toBe(before);
  });

  it('is not told of as withdrawn by what would be recorded', async () => {
    const folder = await content({ 'good/a.txt': ARTICLE, 'mill/story.yaml': 'title: [\n' });
    const { code, out, error } = await run([
      'scripts/edition.ts',
      ...['--dry-run', '--content', join(folder, 'stories')],
    ]);
    expect(code).toBe(2);
    expect(out).toMatch(/mill\/story\.yaml:\d+: is not valid YAML/);
    expect(error).toContain('mill: could not be read, and would be recorded as withdrawn');
  });

  it.each(['../x', '..', 'a/b'])('is not to be named %s, which leads elsewhere', async (name) => {
    const folder = await content({ 'mill/a.txt': ARTICLE });
    const [stories, file] = [join(folder, 'stories'), join(folder, 'stories/mill/a.txt')];
    for (const args of [
      ['scripts/new.ts', name, '--content', stories],
      ['scripts/add.ts', file, '--story', name, '--content', stories],
    ]) {
      const { code, error } = await run(args);
      expect(code).toBe(2);
      expect(error).toContain(name);
    }
    expect((await readdir(folder)).sort()).toEqual(['stories']);
  });
});
