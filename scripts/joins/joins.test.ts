import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { JoinEntry, Source, Story } from '../../src/domain/index.ts';
import {
  joinsJsonSchema,
  joinSources,
  proposalLines,
  proposeJoins,
  readJoins,
  type JoinsFile,
} from './index.ts';

const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** A story with sources of these names, each with one claim. */
function storyWith(story: string, names: readonly (string | Partial<Source>)[]): Story {
  const sources = names.map((given): Source => {
    const name = typeof given === 'string' ? given : (given.name ?? '');
    const base = { name, slug: slugOf(name), kind: 'person', aliases: [], roles: [] } as const;
    const source = { ...base, aliases: [], roles: [], public: true };
    return typeof given === 'string' ? source : { ...source, ...given };
  });
  const claims = sources.map(({ name, kind, slug }) => ({ source: { name, kind, slug } }));
  return { story, sources, claims } as unknown as Story;
}

const entry = (name: string, sources: string[], apart = false): JoinEntry => ({
  name,
  sources,
  apart,
});
const inFile = (value: JoinEntry[]): JoinsFile => ({
  file: 'sources.yaml',
  value,
  lineOf: ([at = 0, , place = 0]) => Number(at) * 10 + Number(place),
});
const names = (stories: Story[], entries: JoinEntry[] = []): string[] =>
  proposeJoins(stories, entries).map(({ name }) => name);

describe('a proposal', () => {
  const mill = storyWith('mill', ['Edda Lunn', 'Ole Brandt']);
  const quay = storyWith('quay', ['Edda Lunn']);

  it('is made of a full name that two stories have', () => {
    expect(proposeJoins([mill, quay], [])).toEqual([
      {
        name: 'Edda Lunn',
        kind: 'person',
        sources: ['mill/edda-lunn', 'quay/edda-lunn'],
        known: false,
      },
    ]);
  });

  it.each([
    ['a single word', 'Lunn'],
    ['a description', 'the night watch'],
    ['a description with a name', 'Lunn family spokeswoman'],
    ['a body that every place has', 'City Council'],
  ])('is not made of %s', (_, name) => {
    expect(names([storyWith('mill', [name]), storyWith('quay', [name])])).toEqual([]);
  });

  it('is not made of two kinds, nor of somebody who is not named', () => {
    const body = storyWith('quay', [{ name: 'Edda Lunn', kind: 'organisation' }]);
    expect(names([mill, body])).toEqual([]);
    const unnamed = { name: 'Two Marsh Wardens', kind: 'unnamed' } as const;
    expect(names([storyWith('mill', [unnamed]), storyWith('quay', [unnamed])])).toEqual([]);
  });

  it('is not made of what is joined or told apart', () => {
    const both = ['mill/edda-lunn', 'quay/edda-lunn'];
    expect(names([mill, quay], [entry('Edda Lunn', both)])).toEqual([]);
    expect(names([mill, quay], [entry('Edda Lunn', both, true)])).toEqual([]);
  });

  it('is not made where one story has two of the name', () => {
    const two = storyWith('quay', ['Edda Lunn', { name: 'Edda Lunn', slug: 'edda-lunn-2' }]);
    expect(names([mill, two])).toEqual([]);
  });

  it('is made of a third story where two are joined', () => {
    const third = storyWith('weir', ['Edda Lunn']);
    const joined = entry('Edda Lunn', ['mill/edda-lunn', 'quay/edda-lunn']);
    expect(proposeJoins([mill, quay, third], [joined])).toMatchObject([{ known: true }]);
  });

  it('comes as lines that can be pasted, whatever the stories are called', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !name.includes('/')),
          { minLength: 2, maxLength: 3 },
        ),
        (stories) => {
          const made = proposeJoins(
            stories.map((story) => storyWith(story, ['Edda Lunn'])),
            [],
          );
          const lines = proposalLines(made, 'sources.yaml').split('\n');
          const begin = lines.findIndex((line) => line.startsWith('- '));
          expect(parse(lines.slice(begin).join('\n'))).toEqual([
            { name: 'Edda Lunn', sources: stories.map((story) => `${story}/edda-lunn`) },
          ]);
        },
      ),
    );
  });

  it('is not spoken of where there is none', () => {
    expect(proposalLines([], 'sources.yaml')).toBe('');
  });
});

describe('a join', () => {
  const stories = [
    storyWith('mill', ['Edda Lunn']),
    storyWith('quay', [{ name: 'Mrs Lunn', public: false }]),
    storyWith('weir', ['Edda Lunn']),
  ];

  it('has each of its sources, with its claims and whether it has a page', () => {
    const { joins, warnings } = joinSources(
      inFile([entry('Edda Lunn', ['mill/edda-lunn', 'quay/mrs-lunn'])]),
      stories,
    );
    expect(warnings).toEqual([]);
    expect(joins[0]?.sources).toEqual([
      { story: 'mill', slug: 'edda-lunn', claims: 1, public: true },
      { story: 'quay', slug: 'mrs-lunn', claims: 1, public: false },
    ]);
  });

  it('holds without a source that does not exist, which is told of with its line', () => {
    const { joins, warnings } = joinSources(
      inFile([entry('Edda Lunn', ['mill/edda-lunn', 'dyke/edda-lunn', 'weir/edda-lunn'])]),
      stories,
    );
    expect(joins[0]?.sources.map(({ story }) => story)).toEqual(['mill', 'weir']);
    expect(warnings).toMatchObject([{ file: 'sources.yaml', line: 1 }]);
    expect(warnings[0]?.message).toContain('there is no story "dyke"');
  });

  it('is not made of what is told apart, of which a missing source is told all the same', () => {
    const apart = entry('Edda Lunn', ['mill/edda-lunn', 'weir/edda-lunn', 'weir/nobody'], true);
    const { joins, warnings } = joinSources(inFile([apart]), stories);
    expect(joins).toEqual([]);
    expect(warnings).toHaveLength(1);
  });
});

describe('sources.yaml', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-joins-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const read = async (text: string): Promise<JoinsFile> => {
    const file = join(folder, 'sources.yaml');
    await writeFile(file, text);
    return readJoins('nowhere', file);
  };

  it('need not be there, nor say anything', async () => {
    expect((await readJoins(join(folder, 'stories'), undefined)).value).toEqual([]);
    expect((await read('# nothing yet\n')).value).toEqual([]);
  });

  it('lies beside the stories', async () => {
    await read('- name: Edda Lunn\n  sources: [mill/edda-lunn, quay/edda-lunn]\n');
    expect((await readJoins(join(folder, 'stories'), undefined)).value).toHaveLength(1);
  });

  it('must be there where it is given', async () => {
    await expect(readJoins(folder, join(folder, 'other.yaml'))).rejects.toThrow('does not exist');
  });

  const one = '- name: Edda Lunn\n  sources:\n    - mill/edda-lunn\n';
  it.each([
    ['a source without a story', `${one}    - edda-lunn\n`, ':4: .*expected "story/source"'],
    ['a single source', one, ':3: .*two sources or more'],
    ['a source twice', `${one}    - mill/edda-lunn\n`, ':4: .*stands twice'],
    ['two sources of a story', `${one}    - mill/lunn\n`, ':4: .*do: merge'],
    [
      'a source in two entries',
      `${one}    - quay/lunn\n${one}    - weir/lunn\n`,
      ':7: .*another entry',
    ],
    [
      'what is joined and told apart',
      `${one}    - quay/lunn\n- name: Lunn\n  apart: true\n  sources:\n    - mill/edda-lunn\n    - quay/lunn\n`,
      ':9: .*told apart',
    ],
    [
      'a field of another name',
      `${one}    - quay/lunn\n  source: x\n`,
      'Unrecognized key: "source"',
    ],
    ['what is no list', 'name: Edda Lunn\n', 'expected array'],
  ])('is not read with %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(new RegExp(message));
  });

  it('has the schema that is kept beside the stories', async () => {
    expect(await readFile('content/sources.schema.json', 'utf8')).toBe(joinsJsonSchema());
  });
});
