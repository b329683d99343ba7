import { describe, expect, it } from 'vitest';
import { valueOf } from './numerals.ts';
import { quantitiesIn } from './quantity.ts';

/** The quantities of a text in short: words, interval, unit, standing. */
const read = (text: string): string[] =>
  quantitiesIn(text).map(({ start, end, lo, hi, unit, standing }) =>
    [
      text.slice(start, end),
      `[${lo ?? ''}, ${hi ?? ''}]`,
      unit?.name ?? '',
      standing === 'whole' ? '' : standing,
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('numerals', () => {
  it.each([
    ['1,200,000', 1_200_000, 100_000],
    ['1.2m', 1_200_000, 100_000],
    ['4.8', 4.8, 0.1],
    ['200', 200, 100],
    ['317', 317, 1],
    ['twenty-one', 21, 1],
    ['two hundred and five', 205, 1],
    ['a dozen', 12, 1],
    ['half a dozen', 6, 1],
    ['3bn', 3e9, 1e9],
  ])('%s is worth %d, to the nearest %d', (numeral, value, step) => {
    expect(valueOf(numeral)).toEqual({ lo: value, hi: value, step });
  });

  it('leave open how many dozens are', () => {
    expect(valueOf('dozens')).toEqual({ lo: 24, hi: null, step: 12 });
    expect(valueOf('hundreds of thousands')?.lo).toBe(200_000);
  });

  it.each(['', 'dozen', 'a', 'million'])('are none: "%s"', (text) => {
    expect(valueOf(text)).toBeNull();
  });
});

describe('quantities', () => {
  it.each([
    ['more than 30 boats', ['more than 30 [30, ]']],
    ['up to 30 boats', ['up to 30 [, 30]']],
    ['nearly 30 boats', ['nearly 30 [30, 30]']],
    ['just over 30 boats', ['just over 30 [30, 30]']],
    ['30 or more boats', ['30 or more [30, ]']],
    ['between 20 and 30 boats', ['between 20 and 30 [20, 30]']],
    ['20–30 boats', ['20–30 [20, 30]']],
    ['£2-3 million', ['£2-3 million [2000000, 3000000] GBP']],
    ['between $120 and $150', ['between $120 and $150 [120, 150] dollar']],
    ['US$3.4bn', ['US$3.4bn [3400000000, 3400000000] USD']],
    ['nearly five miles', ['nearly five miles [5, 5] m']],
    ['up from 12', ['12 [12, 12] earlier']],
    ['from 60 to 51', ['60 [60, 60]', '51 [51, 51]']],
    ['eight, not 20', ['eight [8, 8]', '20 [20, 20] denied']],
    ['two of them', ['two [2, 2] part']],
    ['the first two boats', ['two [2, 2] part']],
    ['two more boats', ['two [2, 2] added']],
  ])('are read from: %s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    'in 2019',
    'the 1990s',
    'on July 1, 2031',
    'at 10.30pm',
    'No. 5',
    'the Group of Seven',
    'Channel 5',
    'MH 370',
    'the 76ers',
    'code 007',
    'a twelfth boat',
    '24/7',
    'Call 0800 555 012',
    'no one',
  ])('stay silent on: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
