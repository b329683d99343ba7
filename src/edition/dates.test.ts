import { expect, it } from 'vitest';
import { dateInWords } from './dates.ts';

it.each([
  ['2031-04-02', '2 April 2031'],
  ['2031-04-02T06:40:00+02:00', '2 April 2031, 06:40 UTC+2'],
  ['2031-04-02T06:40:00-03:30', '2 April 2031, 06:40 UTC−3:30'],
  ['2031-04-02T06:40:00Z', '2 April 2031, 06:40 UTC'],
  ['2031-04-02T06:40:00.000+00:00', '2 April 2031, 06:40 UTC'],
  ['2031-04-02T06:40', '2 April 2031, 06:40'],
  ['T06:40', '06:40'],
])('%s is told as "%s"', (iso, words) => {
  expect(dateInWords(iso, 'en-GB')).toBe(words);
});

it('keeps the day that the article states, however far its offset', () => {
  expect(dateInWords('2031-04-02T23:59:00-11:00', 'en-GB')).toMatch(/^2 April 2031, 23:59/);
});

it('follows the language of the site', () => {
  expect(dateInWords('2031-04-02', 'de')).toBe('2. April 2031');
});
