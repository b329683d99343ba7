import { expect, it } from 'vitest';
import { courseOf } from './course.ts';
import { exampleArticle, exampleClaim, exampleDisagreement, exampleStory } from './example.ts';
import { indexStory } from './story-index.ts';

const articles = ['one', 'two', 'three'].map((id, at) =>
  exampleArticle({
    id,
    siglum: 'ABC'[at] ?? '',
    published: at === 2 ? null : `2031-01-0${at + 5}`,
  }),
);
const claims = [
  exampleClaim({ id: 'c1', article: 'one' }),
  exampleClaim({ id: 'c2', article: 'two' }),
  exampleClaim({ id: 'c3', article: 'two', start: 50 }),
  exampleClaim({ id: 'c4', article: 'two', start: 90 }),
  exampleClaim({ id: 'c5', article: 'three' }),
];
const index = indexStory(exampleStory({ articles, claims }));
const reading = (value: string, ...ids: string[]) => ({
  value,
  claims: ids,
  marks: [] as { claim: string; start: number; end: number }[],
});
const steps = (...readings: ReturnType<typeof reading>[]) =>
  courseOf(index, exampleDisagreement({ id: 'd', update: true }, ...readings)).map(
    ({ words, article, changed }) => `${article.siglum} ${words}${changed ? ' !' : ''}`,
  );

it('goes by publication, undated articles last, and says where the figure changed', () => {
  expect(steps(reading('two', 'c1', 'c5'), reading('nine', 'c2'))).toEqual([
    'A two !',
    'B nine !',
    'C two',
  ]);
  expect(steps(reading('two', 'c1', 'c2'), reading('nine', 'c5'))).toEqual([
    'A two !',
    'B two',
    'C nine',
  ]);
});

it('gives the article’s own words where they are marked', () => {
  const marked = { ...reading('two', 'c3'), marks: [{ claim: 'c3', start: 54, end: 58 }] };
  expect(steps(reading('nine', 'c1'), marked)).toEqual(['A nine !', 'B pass !']);
});

it('gives an article that says the same twice one step, and one that says two things two', () => {
  expect(steps(reading('two', 'c2', 'c3'), reading('nine', 'c4'))).toEqual(['B two !', 'B nine !']);
});
