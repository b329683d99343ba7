import { expect, it } from 'vitest';
import { passStory } from './example.ts';
import { lineOf, quotedIn, readingsOf } from './reading.ts';
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

it('quotes as many claims of each reading, and all where they are few', () => {
  const reading = (claims: number) =>
    ({ tellings: Array.from({ length: claims }) }) as unknown as Parameters<typeof quotedIn>[0][0];
  expect(quotedIn([reading(3), reading(40)])).toBe(40);
  expect(quotedIn([reading(1), reading(200)])).toBe(50);
  expect(quotedIn(Array.from({ length: 300 }, () => reading(2)))).toBe(1);
});
