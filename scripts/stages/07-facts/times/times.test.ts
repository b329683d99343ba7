import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from './calendar.ts';
import { clocksIn, localZone } from './clock.ts';

/** A Saturday. */
const SATURDAY = '2031-07-05';
const dates = (text: string, published: string | null = SATURDAY): string[] =>
  datesIn(text, published).map(
    ({ from, to, grain }) => `${grain} ${from ?? '?'}${from === to ? '' : `/${to ?? '?'}`}`,
  );
const clocks = (text: string): string[] =>
  clocksIn(text).map(({ from, to, zone }) => `${from}${from === to ? '' : `–${to}`} ${zone}`);

describe('dates', () => {
  it.each([
    ['on Tuesday', ['day 2031-07-01']],
    ['on Saturday', ['day 2031-07-05']],
    ['It will open on Tuesday', ['day 2031-07-08']],
    ['next Tuesday', ['day 2031-07-08']],
    ['last Saturday', ['day 2031-06-28']],
    ['late Monday night', ['part 2031-06-30']],
    ['last night', ['part 2031-07-04']],
    ['last week', ['week 2031-06-23/2031-06-29']],
    ['next month', ['month 2031-08-01/2031-08-31']],
    ['six years ago', ['year 2025-01-01/2025-12-31']],
    ['on July 1', ['day 2031-07-01']],
    ['on 3 March', ['day 2031-03-03']],
    ['since October', ['month 2030-10-01/2030-10-31']],
    ['in May 2030', ['month 2030-05-01/2030-05-31']],
    ['in 2019', ['year 2019-01-01/2019-12-31']],
    ['on Tuesday, July 1, 2031', ['day 2031-07-01']],
  ])('are read from: %s', (text, found) => {
    expect(dates(text)).toEqual(found);
  });

  it.each(['They may march.', 'The sun set.', 'She is 24.', 'Call 555-2019.', 'a second chance'])(
    'stay silent on: %s',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );

  it('leave open what counts from a day of publication that is not known', () => {
    expect(dates('on Tuesday and on July 1, 2031', null)).toEqual(['day ?', 'day 2031-07-01']);
    expect(dates('on Tuesday', 'no date')).toEqual(['day ?']);
  });

  it('never overlap and stay inside the text', () => {
    const words = fc.constantFrom(
      'last',
      'Monday',
      'night',
      'July',
      '1',
      '2031',
      'ago',
      'two',
      'years',
      'in',
      'May',
      ',',
      'next',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((all) => all.join(' ')),
        (text) => {
          let end = 0;
          for (const date of datesIn(text, SATURDAY)) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(date.end).toBeGreaterThan(date.start);
            end = date.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('times of day', () => {
  it.each([
    ['at 7:25 p.m. local time', ['1165 local']],
    ['at 9.35pm', ['1295 local']],
    ['at 1825 GMT', ['1105 0']],
    ['at 18:25 CEST', ['1105 120']],
    ['about 8 a.m.', ['465–495 local']],
    ['just before 10.30pm', ['1335–1350 local']],
    ['20 minutes before midnight', ['1420 local']],
    ['just after midnight', ['0–15 local']],
    ['at noon', ['720 local']],
  ])('are read from: %s', (text, found) => {
    expect(clocks(text)).toEqual(found);
  });

  it.each(['14 p.m.', 'a 7-4 vote', 'in 2040', '12:99', 'chapter 3'])(
    'stay silent on: %s',
    (text) => {
      expect(clocks(text)).toEqual([]);
    },
  );

  it('are ambiguous where only the dial is told', () => {
    expect(clocksIn('The clock read 10:25.').map(({ ambiguous }) => ambiguous)).toEqual([true]);
  });

  it('tell the zone of the place where one is told twice', () => {
    expect(localZone(['at 7:25 p.m. (1825 GMT)', 'at 3 p.m.'])).toBe(60);
    expect(localZone(['at 1 a.m. local time (2300 GMT)'])).toBe(120);
    expect(localZone(['at 7:25 p.m. (1825 GMT)', 'at 7:25 p.m. (1725 GMT)'])).toBeNull();
    expect(localZone(['at 3 p.m.'])).toBeNull();
  });
});
