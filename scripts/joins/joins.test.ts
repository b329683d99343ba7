import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storySchema, type SourceKind, type Story } from '../../src/domain/index.ts';
import { propose, readJoins, resolve } from './index.ts';

const story = (name: string, sources: readonly [string, string, SourceKind?][]): Story =>
  storySchema.parse({
    story: name,
    title: `The ${name}`,
    summary: null,
    invented: true,
    engine: 'test',
    articles: [],
    sources: sources.map(([slug, full, kind = 'person']) => ({
      slug,
      name: full,
      kind,
      aliases: [],
      roles: [],
      public: true,
    })),
    claims: [],
    alignments: [],
    texts: [],
    disagreements: [],
    candidates: [],
    variants: [],
  });

const stories = [
  story('mill', [
    ['zoe-holt', 'Zoë Holt'],
    ['holt', 'Holt'],
    ['lock-board', 'Lock Board', 'organisation'],
  ]),
  story('weir', [
    ['zoe-holt', 'Zoe Holt'],
    ['holt', 'Holt'],
    ['lock-board', 'Lock Board', 'document'],
  ]),
];
const both = ['mill/zoe-holt', 'weir/zoe-holt'];
const names = (joins: ReturnType<typeof resolve>['joins']) =>
  joins.map((group) => group.map((one) => `${one.story}/${one.slug}`));

describe('a join that is proposed', () => {
  it('has one full name, however it is spelled, and one kind', () => {
    expect(propose([], stories)).toEqual([both]);
  });

  it('is proposed no more once it is decided either way', () => {
    expect(propose([{ join: both }], stories)).toEqual([]);
    expect(propose([{ apart: both }], stories)).toEqual([]);
  });
});

describe('a join that editors made', () => {
  it('names each source with its story', () => {
    const { joins, problems } = resolve([{ join: both }], stories);
    expect(names(joins)).toEqual([both]);
    expect(joins[0]?.[0]).toMatchObject({ title: 'The mill', name: 'Zoë Holt', public: true });
    expect(problems).toEqual([]);
  });

  it('grows by other entries that have a source in common', () => {
    const more = [{ join: both }, { join: ['weir/zoe-holt', 'mill/holt'] }];
    expect(names(resolve(more, stories).joins)).toEqual([['mill/holt', ...both]]);
  });

  it('is nothing without an entry, whatever the names', () => {
    expect(resolve([], stories)).toEqual({ joins: [], problems: [] });
  });

  it('waits where a source is not there, and says so', () => {
    const { joins, problems } = resolve([{ join: ['mill/zoe-holt', 'quay/nobody'] }], stories);
    expect(joins).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('"quay/nobody" is no source')]);
  });

  it('is not made against another entry, and says so', () => {
    const { joins, problems } = resolve([{ join: both }, { apart: both }], stories);
    expect(joins).toEqual([]);
    expect(problems[0]).toContain('told apart');
  });
});

describe('the file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-joins-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const read = async (text: string) => {
    await writeFile(join(folder, 'sources.yaml'), text);
    return readJoins(join(folder, 'stories'));
  };

  it('need not be there, and may be empty', async () => {
    expect(await readJoins(join(folder, 'none', 'stories'))).toEqual([]);
    expect(await read('# nothing yet\n')).toEqual([]);
  });

  it('lists joins and what is apart', async () => {
    expect(await read('- join: [a/x, b/x]\n  by: Per Lund\n- apart: [a/y, b/y]\n')).toHaveLength(2);
  });

  it('is refused with its name and line where it is wrong', async () => {
    await expect(read('- join: [a/x]\n')).rejects.toThrow(/sources\.yaml:1: /);
    await expect(read('- join: [a/x, b/x]\n- joined: [a/x]\n')).rejects.toThrow(
      /sources\.yaml:2: /,
    );
  });
});
