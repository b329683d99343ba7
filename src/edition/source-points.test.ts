import { expect, it } from 'vitest';
import { exampleClaim, exampleStory, passStory } from './example.ts';
import { roleDisagreements, sourcePoints } from './source-points.ts';
import { indexStory } from './story-index.ts';
import { wordingsOf } from './wordings.ts';

const edda = { name: 'Edda Lunn', kind: 'person', slug: 'edda-lunn' } as const;
const driver = { name: 'a driver', kind: 'unnamed', slug: 'a-driver' } as const;
const ids = (tellings: readonly { claim: { id: string } }[]) =>
  tellings.map(({ claim }) => claim.id);

const story = exampleStory({
  ...passStory,
  claims: [
    ...passStory.claims,
    exampleClaim({ id: 'c444444444', article: 'post', start: 70, source: edda }),
    exampleClaim({ id: 'c555555555', article: 'unsigned', start: 70, source: driver }),
  ],
  alignments: [{ id: 'a1', claims: ['c222222222', 'c333333333', 'c555555555'], score: 1 }],
  variants: [
    {
      id: 'v1',
      readings: [
        { value: 'Two cars are stuck', claims: ['c222222222'], marks: [] },
        { value: 'Nine cars are stuck', claims: ['c333333333'], marks: [] },
      ],
    },
  ],
});
const index = indexStory(story);

it('gathers what a source says on a point, with others on the same and what disagrees', () => {
  const { shared } = sourcePoints(index, 'edda-lunn');
  expect(shared.map(({ own }) => ids(own))).toEqual([['c222222222', 'c333333333']]);
  expect(shared.map(({ others }) => ids(others))).toEqual([['c555555555']]);
  expect(shared[0]?.disagreements.map(({ disagreement }) => disagreement.id)).toEqual([
    'd111111111',
  ]);
});

it('lists every claim of a source, those without a like apart', () => {
  const { shared, alone } = sourcePoints(index, 'edda-lunn');
  expect(ids(alone)).toEqual(['c444444444']);
  const all = new Set([...shared.flatMap(({ own }) => ids(own)), ...ids(alone)]);
  expect(all).toEqual(
    new Set(ids((index.claimsOf.get('edda-lunn') ?? []).map((claim) => ({ claim })))),
  );
});

it('is empty for a source without claims, and finds no conflict of roles where none is recorded', () => {
  expect(sourcePoints(indexStory(passStory), 'a-driver')).toEqual({ shared: [], alone: [] });
  expect(roleDisagreements(index, 'edda-lunn')).toEqual([]);
});

it('sets the wording first published beside another, the words that differ marked in both', () => {
  const [pair] = wordingsOf(index, 'edda-lunn');
  const marked = (pieces: readonly { text: string; label: string | null }[] = []) =>
    pieces.filter(({ label }) => label !== null).map(({ text }) => text);
  expect(marked(pair?.difference.then)).toEqual(['Two']);
  expect(marked(pair?.difference.now)).toEqual(['Nine']);
  expect(wordingsOf(index, 'a-driver')).toEqual([]);
});

it('shows a disagreement at the point where its readings stand together', () => {
  const apart = exampleStory({
    ...passStory,
    claims: [
      ...passStory.claims,
      exampleClaim({ id: 'c666666666', article: 'unsigned', start: 70, source: driver }),
      exampleClaim({ id: 'c777777777', article: 'post', start: 0, source: driver }),
    ],
    alignments: [
      { id: 'a1', claims: ['c777777777', 'c222222222'], score: 1 },
      { id: 'a2', claims: ['c222222222', 'c333333333', 'c666666666'], score: 1 },
    ],
  });
  const { shared } = sourcePoints(indexStory(apart), 'edda-lunn');
  expect(shared.map(({ disagreements }) => disagreements.length)).toEqual([0, 1]);
});
