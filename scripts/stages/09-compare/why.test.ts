import { describe, expect, it } from 'vitest';
import { align } from '../08-align/index.ts';
import { facts } from '../07-facts/index.ts';
import { storyInLines } from '../story-in-lines.ts';
import { compare } from './index.ts';

const whysOf = (lines: readonly string[]): string[] =>
  compare(align(facts(storyInLines(lines)))).disagreements.map(({ why }) => why);

describe('why two readings are a disagreement', () => {
  it('names the articles', () => {
    expect(
      whysOf([
        'A - The train from Brack carried 317 passengers on Monday.',
        'B - [Ada Holm] The train from Brack carried 371 passengers on Monday.',
        'C - [Ada Holm] The train from Brack carried 371 passengers on Monday.',
      ]),
    ).toEqual(['On the number of passengers, A says “317” and B and C say “371”.']);
  });

  it('names the sources where all stands in one article', () => {
    expect(
      whysOf([
        'A - [Per Lund] The train from Brack carried 317 passengers on Monday.',
        'A - [Ada Holm] The train from Brack carried 371 passengers on Monday.',
      ]),
    ).toEqual(['On the number of passengers, A has “317” (Per Lund) and “371” (Ada Holm).']);
    expect(
      whysOf([
        'A - The mill was sold on Monday.',
        'A - [Ada Holm] She denied that the mill was sold on Monday.',
      ]),
    ).toEqual([
      'A has “The mill was sold” (its own voice) and “denied that the mill was sold” (Ada Holm).',
    ]);
  });
});
