import { describe, expect, it } from 'vitest';
import { facts } from '../../07-facts/index.ts';
import { storyInLines } from '../../story-in-lines.ts';
import { apart, type Figure } from './interval.ts';

function figure(words: string): Figure {
  const [claim] = facts(storyInLines([`A - The mill has ${words}.`])).claims;
  const found = claim?.facts.find((fact) => 'lo' in fact);
  if (!found || !('lo' in found)) throw new Error(`no figure in: ${words}`);
  return found;
}

describe('figures', () => {
  it.each([
    ['12 boats', '16 boats'],
    ['317 boats', '371 boats'],
    ['more than 30 boats', '25 boats'],
    ['between 20 and 30 boats', '31 boats'],
    ['$1.2 million', '$12 million'],
    ['about 30 boats', '40 boats'],
    ['4.8% of it', '5.2% of it'],
    ['a life of two hours', 'a life of three hours'],
  ])('of %s and %s are apart', (one, other) => {
    expect(apart(figure(one), figure(other))).toBe(true);
    expect(apart(figure(other), figure(one))).toBe(true);
  });

  it.each([
    ['a dozen boats', '12 boats'],
    ['at least 12 boats', '16 boats'],
    ['more than 300 boats', '317 boats'],
    ['300 boats', '317 boats'],
    ['about 30 boats', '32 boats'],
    ['$587.4 million', 'roughly $587 million'],
    ['$587.4 million', '$587,400,000'],
    ['nearly 5% of it', '4.8% of it'],
    ['a length of eight kilometres', 'a length of nearly five miles'],
    ['dozens of boats', '45 boats'],
    ['a life of about two hours', 'a life of about three hours'],
  ])('of %s and %s may be one', (one, other) => {
    expect(apart(figure(one), figure(other))).toBe(false);
    expect(apart(figure(other), figure(one))).toBe(false);
  });
});
