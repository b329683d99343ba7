import { expect, it } from 'vitest';
import { exampleClaim, exampleStory, passStory } from './example.ts';
import { partsOfSource, sourceParts } from './source-parts.ts';
import { sourcePoints } from './source-points.ts';
import { indexStory } from './story-index.ts';

const edda = { name: 'Edda Lunn', kind: 'person', slug: 'edda-lunn' } as const;
const many = Array.from({ length: 60 }, (_, at) =>
  exampleClaim({ id: `c9999999${at + 10}`, article: 'post', start: 100 + at * 40, source: edda }),
);
const index = indexStory(exampleStory({ ...passStory, claims: [...passStory.claims, ...many] }));

it('splits what a source says, all of it once and in its order', () => {
  const { shared, alone } = sourcePoints(index, 'edda-lunn');
  const parts = sourceParts(index, 'edda-lunn', 10_000);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap((part) => part.shared)).toEqual(shared);
  expect(parts.flatMap((part) => part.alone)).toEqual(alone);
});

it('leaves on one page what fits there, and has a page for a source without claims', () => {
  expect(partsOfSource(index, 'edda-lunn')).toHaveLength(1);
  expect(partsOfSource(index, 'a-driver')).toHaveLength(1);
});
