import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storySchema, type SourceKind, type Story } from '../../src/domain/index.ts';
import { joinsJsonSchema, propose, readJoins, resolve } from './index.ts';

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
    events: [],
    disagreements: [],
    candidates: [],
    variants: [],
  });

const stories = [
  story('mill', [
    ['zoe-holt', 'Zoë Holt'],
    ['holt', 'Holt'],
    ['lock-board', 'Lock Board', 'organisation'],
    ['fire-brigade', 'the fire brigade', 'organisation'],
  ]),
  story('weir', [
    ['zoe-holt', 'Zoe Holt'],
    ['holt', 'Holt'],
    ['lock-board', 'Lock Board', 'document'],
    ['fire-brigade', 'the fire brigade', 'organisation'],
  ]),
];
const both = ['mill/zoe-holt', 'weir/zoe-holt'];
const names = (joins: ReturnType<typeof resolve>['joins']) =>
  joins.map((group) => group.map((one) => `${one.story}/${one.slug}`));

describe('a join that is proposed', () => {
  it('has one full name, however it is spelled, and one kind', () => {
    expect(propose([], stories)).toEqual([both]);
  });

  it.each(['the night watch', 'City Council', 'Holt family spokeswoman', 'Holt'])(
    'is not proposed for "%s", which may be anybody',
    (name) => {
      const [mill, weir] = ['mill', 'weir'].map((one) => story(one, [['a', name, 'organisation']]));
      expect(propose([], mill && weir ? [mill, weir] : [])).toEqual([]);
    },
  );

  it('is not proposed where the name does not say who is meant', () => {
    const two = story('weir', [
      ['ida-berg', 'Ida Berg'],
      ['ida-berg-2', 'Ida Berg'],
    ]);
    expect(propose([], [story('mill', [['ida-berg', 'Ida Berg']]), two])).toEqual([]);
    const third = [...stories, story('quay', [['zoe-holt', 'Zoë Holt']])];
    expect(propose([{ apart: both }], third)).toEqual([]);
    expect(propose([{ join: both }], third)).toEqual([[...both, 'quay/zoe-holt']]);
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
    expect(problems).toEqual([
      { entry: 0, message: expect.stringContaining('"quay/nobody" is no source') as string },
    ]);
  });

  it('is not made against another entry, and says so', () => {
    const { joins, problems } = resolve([{ join: both }, { apart: both }], stories);
    expect(joins).toEqual([]);
    expect(problems[0]?.entry).toBe(1);
    expect(problems[0]?.message).toContain('told apart');
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
    expect((await readJoins(join(folder, 'none', 'stories'))).value).toEqual([]);
    expect((await read('# nothing yet\n')).value).toEqual([]);
  });

  it('may be another, which must be there', async () => {
    await writeFile(join(folder, 'other.yaml'), '- join: [a/x, b/x]\n');
    expect((await readJoins(folder, join(folder, 'other.yaml'))).value).toHaveLength(1);
    await expect(readJoins(folder, join(folder, 'none.yaml'))).rejects.toThrow('does not exist');
  });

  it('tells in which line an entry stands', async () => {
    const { lineOf } = await read('# why\n- join: [a/x, b/x]\n- apart: [a/y, b/y]\n');
    expect([lineOf([0]), lineOf([1])]).toEqual([2, 3]);
  });

  it('has the schema that is kept beside the stories', async () => {
    expect(await readFile('content/sources.schema.json', 'utf8')).toBe(joinsJsonSchema());
  });

  it('lists joins and what is apart', async () => {
    const { value } = await read('- join: [a/x, b/x]\n  by: Per Lund\n- apart: [a/y, b/y]\n');
    expect(value).toHaveLength(2);
  });

  it('is refused with its name and line where it is wrong', async () => {
    await expect(read('- join: [a/x]\n')).rejects.toThrow(/sources\.yaml:1: /);
    await expect(read('- join: [a/x, b/x]\n- joined: [a/x]\n')).rejects.toThrow(
      /sources\.yaml:2: /,
    );
  });
});
