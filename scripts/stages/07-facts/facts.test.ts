import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSchema, type Fact } from '../../../src/domain/index.ts';
import { storyInLines, storyOf } from '../story-in-lines.ts';
import { facts } from './index.ts';
import { show } from './show.ts';

/** The facts of the only claim of a story, and the claim's words. */
function factsOf(words: string, published = '2031-07-05'): Fact[] {
  const [claim] = facts(storyInLines([`A ${published} ${words}`])).claims;
  return claim?.facts ?? [];
}

describe('facts', () => {
  it('come in the order of the text, of all dimensions', () => {
    const found = factsOf(
      'Mayor Ada Holm, 47, said 12 people died on Tuesday and 4% of $3 million was lost.',
    );
    expect(found.map(show)).toEqual([
      'Ada Holm: mayor',
      '47 year of age of Ada Holm',
      '12 people killed',
      'day 2031-07-01',
      '4%',
      '3,000,000 dollar',
    ]);
  });

  it('know a person by the surname once another claim has the name', () => {
    const { claims } = facts(
      storyInLines([
        'A - The pilot, Ada Holm, landed safely.',
        'B - Captain Holm, 47, was honoured.',
      ]),
    );
    expect(claims[1]?.facts.map(show)).toEqual(['Ada Holm: captain', '47 year of age of Ada Holm']);
  });

  it('leave a surname that two people bear to neither', () => {
    const { claims } = facts(
      storyInLines([
        'A - Mayor Ada Holm met minister Per Holm.',
        'B - Captain Holm, 47, was honoured.',
      ]),
    );
    expect(claims[1]?.facts.map(show)).toEqual([]);
  });

  it('put local times in UTC where one article tells the zone', () => {
    const { claims } = facts(
      storyInLines(['A - It fell at 7:25 p.m. local time (1725 GMT).', 'B - It fell at 8:15 p.m.']),
    );
    expect(claims[1]?.facts.map(show)).toEqual(['minute T18:15Z']);
  });

  it('do not depend on the order of the claims', () => {
    const story = storyInLines(['A - Mayor Ada Holm spoke.', 'B - Holm, 47, said 12 boats left.']);
    const turned = facts({
      ...story,
      claims: story.claims.toReversed(),
      articles: story.articles.toReversed(),
    });
    expect(turned.claims.toReversed()).toEqual(facts(story).claims);
  });
});

describe('facts of arbitrary text', () => {
  const piece = fc.constantFrom(
    ...[
      '12',
      'more than',
      'a dozen',
      '$',
      '£3bn',
      '4.8%',
      'people',
      'killed',
      'Ada Holm',
      ',',
      '47',
      'Monday',
      '7:25 p.m.',
    ],
    ...[
      'between',
      'and',
      '20',
      '-',
      '7-4',
      'voted',
      'Mayor',
      'not',
      'from',
      'to',
      'million',
      '.',
      '“',
      '(',
      'GMT',
      'of',
      'the',
    ],
  );
  const prose = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
  const anything = fc.oneof(
    prose,
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );

  it('stand at their words inside the claim and are valid', () => {
    fc.assert(
      fc.property(anything, (words) => {
        fc.pre(words !== '');
        // A claim before it, so that positions in the file are not those in the claim.
        const parts = ['Ada Holm, 47, spoke.', words].map((quote) => ({
          siglum: 'A',
          published: '2031-07-05',
          speaker: null,
          words: quote,
        }));
        const [, claim] = facts(storyOf(parts)).claims;
        for (const fact of claim?.facts ?? []) {
          expect(factSchema.safeParse(fact).error).toBeUndefined();
          const from = claim?.start ?? 0;
          expect(words.slice(fact.start - from, fact.end - from)).toBe(fact.surface);
        }
      }),
      { numRuns: 300 },
    );
  });
});
