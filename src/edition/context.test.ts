import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Claim } from '../domain/index.ts';
import { contextOf } from './context.ts';
import { exampleClaim, exampleStory, exampleArticle } from './example.ts';
import { found, indexStory } from './story-index.ts';

/** What stands around the middle one of three sentences with `gaps` between them. */
function around([first, middle, last]: [string, string, string], gaps: [string, string]) {
  const text = `${first}${gaps[0]}${middle}${gaps[1]}${last}`;
  const claim = (id: string, quote: string, start: number): Claim =>
    exampleClaim({ id, article: 'post', quote, start, prefix: text.slice(0, start).slice(-32) });
  const second = first.length + gaps[0].length;
  const index = indexStory(
    exampleStory({
      articles: [exampleArticle({ id: 'post' })],
      claims: [
        claim('a', first, 0),
        claim('b', middle, second),
        claim('c', last, second + middle.length + gaps[1].length),
      ],
    }),
  );
  return contextOf(index, found(index.claims, 'b', 'claim'));
}

it('gives the sentences on both sides, across paragraphs too', () => {
  expect(around(['It snowed.', 'The pass is shut.', 'Nobody came.'], [' ', '\n\n'])).toEqual({
    before: 'It snowed.',
    after: 'Nobody came.',
  });
});

it('gives none over a heading or other words that are no claim', () => {
  const context = around(['It snowed.', 'It is shut.', 'Rest.'], ['\n\nThe road\n\n', '\n• ']);
  expect(context).toEqual({ before: null, after: null });
});

it('gives none at the ends of an article', () => {
  const claim = exampleClaim({ id: 'a', article: 'post' });
  const index = indexStory(
    exampleStory({ articles: [exampleArticle({ id: 'post' })], claims: [claim] }),
  );
  expect(contextOf(index, claim)).toEqual({ before: null, after: null });
});

it('cuts a long sentence between words, at the end that is further away', () => {
  const long = `First ${'snow fell '.repeat(40)}at last.`;
  const { before, after } = around([long, 'The pass is shut.', long], [' ', ' ']);
  expect(before).toMatch(/^… (snow|fell) .*at last\.$/);
  expect(after).toMatch(/^First snow .*\u00A0…$/);
});

it('never shows a word that is not there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 600 }), (sentence) => {
      const { before, after } = around([sentence, 'It is shut.', sentence], [' ', ' ']);
      expect(sentence.endsWith((before ?? '').replace(/^…/, '')) || before === sentence).toBe(true);
      expect(sentence.startsWith((after ?? '').replace(/\u00A0…$/, '')) || after === sentence).toBe(
        true,
      );
    }),
  );
});
