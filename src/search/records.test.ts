import { expect, it } from 'vitest';
import { passStory } from '../edition/example.ts';
import { indexStory } from '../edition/story-index.ts';
import { permalinks } from '../permalink.ts';
import { alsoFound, claimRecords } from './records.ts';
import { reveal } from './shown.ts';

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
    meta: { source: 'Edda Lunn' },
    filters: {
      story: ['pass'],
      kind: ['person'],
      speech: ['indirect'],
      modality: ['asserted'],
      disagreement: ['contradiction', 'numeric'],
    },
  });
});

it('carries what its result shows of the article, and no word of it to be found by', () => {
  expect(reveal(records[0]?.meta?.shown ?? '')).toEqual({
    siglum: 'A',
    outlet: 'Hill Post',
    headline: 'Snow closes the pass',
    published: '2031-01-05',
  });
});

it('says which claims only one article has, and orders by date, the undated first', () => {
  expect(records.map(({ filters }) => filters?.only)).toEqual([[], ['yes'], []]);
  expect(records.map(({ sort }) => sort?.published)).toEqual([
    '2031-01-05',
    '2031-01-05',
    '0000-00-00',
  ]);
});

it('lets words with diacritics be found without them', () => {
  expect(alsoFound('Zoë met Łucja.', {})).toEqual(['zoe', 'lucja']);
  expect(alsoFound('Nobody.', { Zoë: ['Nobody'] })).toEqual(['Zoë', 'zoe']);
});

it('adds the other words of a synonym, and only where one of them stands', () => {
  expect(records.map(({ meta }) => meta?.also)).toEqual(['automobile', '', 'automobile']);
});

it('finds a synonym in whole words alone', () => {
  expect(alsoFound('A carpet was sold.', { car: ['automobile'] })).toEqual([]);
  expect(alsoFound('Two cars were sold.', { car: ['automobile'] })).toEqual(['automobile']);
});
