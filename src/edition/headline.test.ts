import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf } from './headline.ts';

const readings = (...values: string[]) =>
  values.map((value) => ({ value, claims: ['c111111111'], marks: [] }));

describe('the headline of a disagreement', () => {
  it('is its point', () => {
    expect(
      headlineOf({ point: 'the depth of the snow', readings: readings('2 m', '3 m'), why: 'w' }),
    ).toBe('The depth of the snow');
  });

  it('is its readings where it has no point', () => {
    expect(
      headlineOf({ point: null, readings: readings('was shut', 'was not shut'), why: 'w' }),
    ).toBe('“was shut” – “was not shut”');
  });

  it('is the sentence on it where the readings are long', () => {
    const long = 'the pass was shut for the whole of the winter';
    expect(headlineOf({ point: null, readings: readings(long, long), why: 'A says so.' })).toBe(
      'A says so.',
    );
  });

  it('is never empty', () => {
    const value = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.option(value), fc.array(value, { minLength: 2 }), (point, values) => {
        expect(headlineOf({ point, readings: readings(...values), why: 'w' })).not.toBe('');
      }),
    );
  });
});
