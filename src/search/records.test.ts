import { expect, it } from 'vitest';
import { passStory } from '../edition/example.ts';
import { indexStory } from '../edition/story-index.ts';
import { permalinks } from '../permalink.ts';
import { claimRecords } from './records.ts';

const records = claimRecords(indexStory(passStory), permalinks('/papers/'), 'en', {
  car: ['cars', 'automobile'],
  lorry: ['truck'],
});

it('makes one record a claim that leads to the claim in its place', () => {
  expect(records.map(({ url }) => url)).toEqual([
    '/papers/pass/post/#c-c222222222',
    '/papers/pass/post/#c-c111111111',
    '/papers/pass/unsigned/#c-c333333333',
  ]);
});

it('holds the words, who says them and where', () => {
  expect(records[0]).toMatchObject({
    content: 'Two cars are stuck, Edda Lunn said.',
    meta: { source: 'Edda Lunn', siglum: 'A', outlet: 'Hill Post', published: '2031-01-05' },
    filters: {
      story: ['pass'],
      kind: ['person'],
      speech: ['indirect'],
      modality: ['asserted'],
      disagreement: ['contradiction', 'numeric'],
    },
  });
});

it('adds the other words of a synonym, and only where one of them stands', () => {
  expect(records.map(({ meta }) => meta?.also)).toEqual(['automobile', '', 'automobile']);
});
