import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentSchema } from '../../../src/domain/index.ts';
import { facts } from '../07-facts/index.ts';
import { storyInLines } from '../story-in-lines.ts';
import { features, featuresWithEncoder } from './features/index.ts';
import { align, type AlignedStory } from './index.ts';
import { WITH_ENCODER, WITHOUT_ENCODER } from './weights.ts';

const LINES = [
  'A 2031-03-01 The old swing bridge at Brack collapsed into the river during a storm.',
  'A 2031-03-01 Engineers had warned of rust in its cables for years.',
  'A 2031-03-01 Twelve cars fell into the water.',
  'A 2031-03-01 A shuttle will carry commuters from Tuesday.',
  'B 2031-03-02 The swing bridge at Brack fell into the river in a storm.',
  'B 2031-03-02 Rust in the cables had worried engineers for years.',
  'B 2031-03-02 The mayor thanked the divers.',
  'B 2031-03-02 A school on the far bank stayed shut.',
  'C - A storm brought down the swing bridge at Brack, which collapsed into the river.',
  'C - Bakers on the quay gave bread to the crews.',
  'C - Commuters will be carried by a shuttle from Tuesday.',
  'C - Traffic lights failed across the town.',
];
const words = ({ claims }: AlignedStory, id: string): string =>
  claims.find((claim) => claim.id === id)?.quote ?? '';

describe('align', () => {
  const story = facts(storyInLines(LINES));
  const aligned = align(story);

  it('knows how large every feature usually is, and no other', () => {
    for (const [weights, used] of [
      [WITHOUT_ENCODER, features],
      [WITH_ENCODER, featuresWithEncoder],
    ] as const)
      expect(Object.keys(weights.typical).sort()).toEqual(used.map(({ name }) => name).sort());
  });

  it('puts claims that make the same point in one group, in the order of publication', () => {
    const groups = aligned.alignments.map(({ claims }) => claims.map((id) => words(aligned, id)));
    expect(groups).toContainEqual(
      LINES.filter((line) => line.includes('swing')).map((line) =>
        line.slice(line.indexOf(' ', 2) + 1),
      ),
    );
  });

  it('leaves claims alone that only one article makes', () => {
    const grouped = new Set(aligned.alignments.flatMap(({ claims }) => claims));
    const alone = aligned.claims.filter(({ quote }) => /mayor|Bakers|Traffic|school/.test(quote));
    expect(alone.filter(({ id }) => grouped.has(id))).toEqual([]);
  });

  it('gives every group claims of two articles, a valid score and an id of its own', () => {
    const articleOf = new Map(aligned.claims.map(({ id, article }) => [id, article]));
    for (const alignment of aligned.alignments) {
      expect(alignmentSchema.safeParse(alignment).error).toBeUndefined();
      expect(new Set(alignment.claims.map((id) => articleOf.get(id))).size).toBeGreaterThan(1);
    }
    const ids = aligned.alignments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not depend on the order of articles and claims', () => {
    const shuffled = fc.record({
      articles: fc.shuffledSubarray(story.articles, { minLength: story.articles.length }),
      claims: fc.shuffledSubarray(story.claims, { minLength: story.claims.length }),
    });
    fc.assert(
      fc.property(shuffled, (order) => {
        const { alignments, links } = align({ ...story, ...order });
        expect(alignments).toEqual(aligned.alignments);
        expect(links).toEqual(aligned.links);
      }),
      { numRuns: 30 },
    );
  });

  it('finds nothing in a story of one article, of no claims or of claims without words', () => {
    expect(align(facts(storyInLines(LINES.slice(0, 4)))).alignments).toEqual([]);
    expect(align(facts(storyInLines([]))).alignments).toEqual([]);
    expect(align(facts(storyInLines(['A - …', 'B - …']))).alignments).toEqual([]);
  });
});
