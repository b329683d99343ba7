import { expect, it } from 'vitest';
import { labelOf, outletOf } from './article-name.ts';
import { exampleArticle } from './example.ts';

it('names an article by its headline, or by its first words and says so', () => {
  expect(labelOf(exampleArticle({ id: 'post' }))).toBe('Snow closes the pass');
  expect(labelOf(exampleArticle({ id: 'post', headline: null }))).toBe('Snow closes the pass …');
});

it('says that an outlet is not stated', () => {
  expect(outletOf(exampleArticle({ id: 'post', outlet: null }))).toBe('outlet not stated');
});
