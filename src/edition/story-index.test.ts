import { describe, expect, it } from 'vitest';
import { exampleStory, exampleDisagreement, passStory } from './example.ts';
import { found, indexStory } from './story-index.ts';

const ids = (claims: readonly { id: string }[] | undefined) => claims?.map(({ id }) => id);

describe('indexStory', () => {
  const index = indexStory(passStory);

  it('lists the claims of an article in the order of its text', () => {
    expect(ids(index.claimsIn.get('post'))).toEqual(['c111111111', 'c222222222']);
  });

  it('numbers claims from 1 in each article', () => {
    expect([...index.placeOf]).toEqual([
      ['c111111111', 1],
      ['c222222222', 2],
      ['c333333333', 1],
    ]);
  });

  it('lists the claims of a source by article, and none of an outlet’s own voice', () => {
    expect(ids(index.claimsOf.get('edda-lunn'))).toEqual(['c222222222', 'c333333333']);
    expect(index.claimsOf.size).toBe(1);
  });

  it('finds who else makes the point, but not the claim itself', () => {
    expect(index.alignedWith.get('c222222222')).toEqual(['c333333333']);
    expect(index.alignedWith.has('c111111111')).toBe(false);
  });

  it('finds the same passage in another article, too, in the order of publication', () => {
    const shared = {
      articles: ['post', 'unsigned'],
      pairs: [],
      passages: [['c111111111', 'c222222222', 'c333333333']],
    };
    const { alignedWith } = indexStory({ ...passStory, texts: [shared] });
    expect(alignedWith.get('c333333333')).toEqual(['c111111111', 'c222222222']);
    expect(alignedWith.get('c111111111')).toEqual(['c333333333']);
  });

  it('finds a disagreement from each of its claims and once from each of its articles', () => {
    expect(ids(index.disagreementsOn.get('c333333333'))).toEqual(['d111111111']);
    expect(ids(index.disagreementsIn.get('post'))).toEqual(['d111111111']);
    expect(index.disagreementsOn.has('c111111111')).toBe(false);
  });

  it('says what is missing when a disagreement names a claim that is not there', () => {
    const readings = [
      { value: '1', claims: ['gone'], marks: [] },
      { value: '2', claims: ['gone'], marks: [] },
    ];
    const broken = exampleStory({
      disagreements: [exampleDisagreement({ id: 'd1' }, ...readings)],
    });
    expect(() => indexStory(broken)).toThrow('names the claim "gone"');
  });
});

describe('found', () => {
  it('gives what is there', () => {
    expect(found(new Map([['a', 1]]), 'a', 'claim')).toBe(1);
  });
});
