import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnePerson } from './speakers.ts';

const offices = new Set(['councillor', 'mayor']);

/** Arbitrary words, and a few that come again and again. */
const word = fc.oneof(fc.string(), fc.constantFrom('Ada', 'Holm', 'Lee', 'Mayor', 'Mr'));
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('two names', () => {
  it.each([
    ['Ada Holm', 'Holm'],
    ['Ada Holm', 'Ada'],
    ['Ada Holm', 'Ms Holm'],
    ['Ada Holm', 'A. Holm'],
    ['Ada Holm', 'Councillor Holm'],
    ['Ada Holm', 'Singer Ada Holm'],
    ['Ada Holm', 'Ada Lee Holm'],
    ['Bob Holm', 'Robert Holm'],
    ['Ada Holm', 'Anna Holm'],
    ['Duran Duran', 'Duran'],
  ])('may be one person: %s and %s', (one, other) => {
    expect(isOnePerson(one, other, offices)).toBe(true);
  });

  it.each([
    ['Ada Holm', 'Per Lund'],
    ['Ada Holm', 'Per Holm'],
    ['Ada Holm', 'Ada Lund'],
    ['Ada Holm', 'Lund'],
  ])('are two people: %s and %s', (one, other) => {
    expect(isOnePerson(one, other, offices)).toBe(false);
  });

  it('are one person in either order, and any name with itself', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(isOnePerson(one, one, offices)).toBe(true);
        expect(isOnePerson(one, other, offices)).toBe(isOnePerson(other, one, offices));
      }),
      { numRuns: 1000 },
    );
  });
});
