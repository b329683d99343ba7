import { expect, it } from 'vitest';
import { passStory } from './example.ts';
import { rolesOf, sourcesByClaims } from './sources.ts';
import { found, indexStory } from './story-index.ts';

const index = indexStory(passStory);

it('lists sources by the number of their claims, those without any last', () => {
  expect(sourcesByClaims(index).map(({ source, claims }) => [source.slug, claims])).toEqual([
    ['edda-lunn', 2],
    ['a-driver', 0],
  ]);
});

it('keeps every wording of a role with the article that has it', () => {
  expect(rolesOf(index, found(index.sources, 'edda-lunn', 'source'))).toEqual([
    { role: 'road warden', sigla: ['A'] },
    { role: 'warden', sigla: ['B'] },
  ]);
});
