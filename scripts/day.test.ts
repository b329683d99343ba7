import { describe, expect, it } from 'vitest';
import { dayOf } from './day.ts';

const NOON = Date.UTC(2031, 4, 4, 12);

describe('the day that a command writes down', () => {
  it('is the one given, else the one of the source, else today', () => {
    expect(dayOf('2031-03-01', '0', NOON)).toBe('2031-03-01');
    expect(dayOf(undefined, '86400', NOON)).toBe('1970-01-02');
    expect(dayOf(undefined, '', NOON)).toBe('2031-05-04');
  });

  it.each(['yesterday', '2031-02-30', '04/05/2031', ''])('is no "%s"', (given) => {
    expect(() => dayOf(given, undefined, NOON)).toThrow(/--date: .+ is no day/);
  });

  it('is no text in the place of seconds', () => {
    expect(() => dayOf(undefined, 'now', NOON)).toThrow(/SOURCE_DATE_EPOCH/);
  });
});
