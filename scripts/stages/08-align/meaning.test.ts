import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from '../07-facts/index.ts';
import { storyInLines } from '../story-in-lines.ts';
import { meaning } from './features/meaning.ts';
import { align } from './index.ts';
import { meaningsOf } from './meanings.ts';
import { profilesOf } from './profile.ts';

const LINES = [
  'A 2031-03-01 The old crane on the quay toppled into the basin at dawn.',
  'A 2031-03-01 Dockers had asked for a new one since the winter.',
  'A 2031-03-01 Two barges were holed.',
  'B 2031-03-02 At dawn the quay lost its old crane, which toppled into the basin.',
  'B 2031-03-02 Two barges took on water and were towed away.',
  'C - Since the winter dockers had asked the port for a new crane.',
  'C - Ferries ran late.',
];
const story = facts(storyInLines(LINES));

/** No encoder, but a stand-in for one: how often each letter stands in the sentence. */
const vectorOf = (sentence: string): number[] =>
  Array.from(
    'abcdefghijklmnopqrstuvwxyz',
    (letter) => (sentence.toLowerCase().split(letter).length - 1) / sentence.length,
  );
const vectors = new Map(story.claims.map(({ quote }) => [quote, vectorOf(quote)]));

describe('meaning', () => {
  it('is 0 without vectors, for a vector against none, and for opposites', () => {
    const [bare] = profilesOf(story, new Map());
    const [encoded] = profilesOf(story, vectors);
    if (!bare || !encoded) throw new Error('the story has claims');
    expect(meaning.measure(bare, bare)).toBe(0);
    expect(meaning.measure(bare, encoded)).toBe(0);
    expect(meaning.measure(encoded, bare)).toBe(0);
    const opposite = { ...encoded, meaning: encoded.meaning.map((value) => -value) };
    expect(meaning.measure(encoded, opposite)).toBe(0);
    expect(meaning.measure(encoded, encoded)).toBeCloseTo(1);
  });

  it('changes how likely links are, but only where there are vectors', () => {
    const { links } = align(story);
    expect(align(story, undefined).links).toEqual(links);
    expect(align(story, vectors).links).not.toEqual(links);
  });

  it('lets a claim without a vector, and a story without any, be aligned by its words', () => {
    const some = new Map([...vectors].slice(1));
    expect(align(story, some).links.length).toBeGreaterThan(0);
    expect(align(story, new Map()).links.length).toBeGreaterThan(0);
    expect(align(facts(storyInLines([])), vectors).alignments).toEqual([]);
  });

  it('does not depend on the order of articles, claims and vectors', () => {
    const aligned = align(story, vectors);
    const shuffled = fc.record({
      articles: fc.shuffledSubarray(story.articles, { minLength: story.articles.length }),
      claims: fc.shuffledSubarray(story.claims, { minLength: story.claims.length }),
    });
    const entries = fc.shuffledSubarray([...vectors], { minLength: vectors.size });
    fc.assert(
      fc.property(shuffled, entries, (order, pairs) => {
        const { alignments, links } = align({ ...story, ...order }, new Map(pairs));
        expect(alignments).toEqual(aligned.alignments);
        expect(links).toEqual(aligned.links);
      }),
      { numRuns: 30 },
    );
  });

  it('takes what is common to all sentences of a long story out of each', () => {
    const sentences = Array.from({ length: 400 }, (_, i) => String(i));
    const common = new Map(sentences.map((one, i) => [one, i % 2 === 0 ? [1, 0.1] : [1, -0.1]]));
    const [even = [], odd = []] = meaningsOf(sentences, common);
    expect((even[0] ?? 0) * (odd[0] ?? 0) + (even[1] ?? 0) * (odd[1] ?? 0)).toBeLessThan(0);
    expect(meaningsOf(['alone', 'unknown'], new Map([['alone', [1, 0]]]))).toEqual([[1, 0], []]);
  });
});
