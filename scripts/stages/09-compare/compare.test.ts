import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreementSchema, variantSchema } from '../../../src/domain/index.ts';
import { facts } from '../07-facts/index.ts';
import { align } from '../08-align/index.ts';
import { storyInLines, storyOf } from '../story-in-lines.ts';
import { compare, type ComparedStory } from './index.ts';

const LINES = [
  'A 2031-03-01 [Ada Holm] “This is the coldest winter that I have seen,” said Ada Holm.',
  'A 2031-03-01 The train carried 317 passengers.',
  'A 2031-03-01 At least 20 people died, police said.',
  'A 2031-03-01 Nobody had been disqualified, officials said.',
  'B 2031-03-02 The train carried 371 passengers.',
  'B 2031-03-02 Twenty-three people died in the storm.',
  'B 2031-03-02 The boxer was disqualified on Friday.',
  'C - [Per Lund] “This is the coldest winter that I have seen,” Per Lund said.',
  'C - The train carried more than 300 passengers.',
];
const compared = (lines: readonly string[]): ComparedStory =>
  compare(align(facts(storyInLines(lines))));

describe('compare', () => {
  const story = align(facts(storyInLines(LINES)));
  const result = compare(story);
  const found = [...result.disagreements, ...result.candidates];

  it('finds what differs, each in a sentence that names the articles', () => {
    expect(result.disagreements.map(({ why }) => why)).toEqual([
      'On who said these words, A says “Ada Holm” and C says “Per Lund”.',
      'On the number of passengers, A says “317” and B says “371”.',
      'A change in the number of people killed: A says “At least 20” and B says “Twenty-three”.',
      'A says “Nobody had been disqualified” and B says “The boxer was disqualified”.',
    ]);
  });

  it('gives valid disagreements with ids of their own', () => {
    for (const disagreement of found)
      expect(disagreementSchema.safeParse(disagreement).error).toBeUndefined();
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('marks words inside the claims of the reading, and gives each claim one mark', () => {
    const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
    for (const { readings } of found)
      for (const reading of readings) {
        expect(reading.marks.map(({ claim }) => claim)).toEqual(reading.claims);
        for (const mark of reading.marks) {
          const claim = claims.get(mark.claim);
          expect(mark.start).toBeGreaterThanOrEqual(claim?.start ?? Infinity);
          expect(mark.end).toBeLessThanOrEqual(claim?.end ?? 0);
          expect(mark.start).toBeLessThan(mark.end);
        }
      }
  });

  it('does not depend on the order of articles and claims', () => {
    const shuffled = fc.record({
      articles: fc.shuffledSubarray(story.articles, { minLength: story.articles.length }),
      claims: fc.shuffledSubarray(story.claims, { minLength: story.claims.length }),
      links: fc.shuffledSubarray(story.links, { minLength: story.links.length }),
    });
    fc.assert(
      fc.property(shuffled, (order) => {
        const { disagreements, candidates, variants } = compare({ ...story, ...order });
        expect({ disagreements, candidates, variants }).toEqual({
          disagreements: result.disagreements,
          candidates: result.candidates,
          variants: result.variants,
        });
      }),
      { numRuns: 30 },
    );
  });

  it('finds no more in a verbatim copy of an article than in the article', () => {
    const copy = LINES.filter((line) => line.startsWith('B')).map((line) => line.replace('B', 'D'));
    const whys = ({ disagreements }: ComparedStory): number => disagreements.length;
    expect(whys(compared([...LINES, ...copy]))).toBe(whys(result));
  });

  it('finds nothing inside one voice, and a claim and its denial inside one article', () => {
    expect(compared(['A - The barge sank.', 'A - The barge did not sink.']).disagreements).toEqual(
      [],
    );
    const denial = compared([
      'A - The mill was sold on Monday.',
      'A - [Ada Holm] She denied that the mill was sold on Monday.',
    ]);
    expect(denial.disagreements.map(({ kind }) => kind)).toEqual(['polarity']);
  });

  it('sets a figure of the outlet beside that of a source in another article alone', () => {
    const lines = (other: string): string[] => [
      'A - The train from Brack carried 317 passengers on Monday.',
      `${other} - [Ada Holm] The train from Brack carried 371 passengers on Monday.`,
    ];
    expect(compared(lines('A')).disagreements).toEqual([]);
    expect(compared(lines('B')).disagreements).toHaveLength(1);
    const sources = lines('A').map((line) => line.replace('A - The', 'A - [Per Lund] The'));
    expect(compared(sources).disagreements).toHaveLength(1);
  });

  it('takes no part in what an outlet withdraws in a correction', () => {
    const told = storyInLines([
      'A 2031-03-01 The train carried 317 passengers.',
      'B 2031-03-01 An earlier version said that the train carried 371 passengers.',
    ]);
    expect(compare(align(facts(told))).disagreements).toEqual([]);
  });

  it('keeps the same quotation in other words as a variant', () => {
    const { variants } = compared([
      'A - [Ada Holm] “This is the coldest winter that I have ever seen,” said Ada Holm.',
      'B - [Ada Holm] “This is the coldest winter I have seen,” Ada Holm said.',
    ]);
    expect(variants.map(({ readings }) => readings.map(({ value }) => value))).toEqual([
      [
        '“This is the coldest winter that I have ever seen,”',
        '“This is the coldest winter I have seen,”',
      ],
    ]);
    expect(variantSchema.safeParse(variants[0]).error).toBeUndefined();
  });
});

describe('compare, on arbitrary words', () => {
  const piece = fc.constantFrom(
    ...[
      '12',
      'more than',
      '“',
      '”',
      'people',
      'killed',
      'Ada Holm',
      ',',
      'Monday',
      'not',
      'no',
      'denied that',
      'may',
      'sold',
    ],
    ...[
      'the mill',
      'was',
      'arrested',
      '$3 million',
      '7-4',
      'voted',
      'Mayor',
      '.',
      'said',
      'in 2019',
      'at 9 p.m.',
      'whether',
      'there',
    ],
  );
  const words = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(' '));
  const line = fc.record({
    siglum: fc.constantFrom('A', 'B', 'C'),
    published: fc.constantFrom(null, '2031-03-01', '2031-03-02T08:00:00Z'),
    speaker: fc.constantFrom(null, 'Ada Holm', 'Per Lund'),
    words: fc.oneof(words, fc.string({ minLength: 1, maxLength: 60 })),
  });

  it('gives valid disagreements of claims of the story', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { disagreements, candidates, claims } = compare(align(facts(storyOf(lines))));
        const ids = new Set(claims.map(({ id }) => id));
        for (const disagreement of [...disagreements, ...candidates]) {
          expect(disagreementSchema.safeParse(disagreement).error).toBeUndefined();
          for (const { claims: own } of disagreement.readings)
            expect(own.every((id) => ids.has(id))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
