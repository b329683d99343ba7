import { expect, it } from 'vitest';
import { passStory } from './example.ts';
import { lineOf, readingsOf } from './reading.ts';
import { found, indexStory } from './story-index.ts';

const index = indexStory(passStory);
const disagreement = found(index.disagreements, 'd111111111', 'disagreement');

it('sets the readings side by side in the order given, their words marked', () => {
  const readings = readingsOf(index, disagreement);
  expect(readings.map(({ value }) => value)).toEqual(['2', '9']);
  expect(readings[1]?.tellings[0]?.words).toEqual([
    { text: 'Nine', label: 'contradiction' },
    { text: ' cars are stuck, she said.', label: null },
  ]);
});

it('gives the sentences around each, and the language where there is one', () => {
  const [first] = readingsOf(index, disagreement);
  expect(first?.language).toBe('en');
  expect(first?.tellings[0]?.context).toEqual({ before: null, after: null });
});

it('names the articles of each reading once', () => {
  expect(lineOf(index, disagreement).readings).toEqual([
    { value: '2', sigla: ['A'] },
    { value: '9', sigla: ['B'] },
  ]);
});
