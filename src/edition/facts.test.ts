import { expect, it } from 'vitest';
import type { FactOf } from '../domain/index.ts';
import { factInWords } from './facts.ts';

const words = (fact: Parameters<typeof factInWords>[0]) => factInWords(fact, 'en-GB');
const place = { start: 0, end: 4, surface: 'then' };
const day: FactOf<'time'> = {
  dimension: 'time',
  ...place,
  grain: 'day',
  from: '2031-01-05',
  to: '2031-01-05',
};
const count: FactOf<'count'> = {
  dimension: 'count',
  ...place,
  surface: 'more than 30',
  lo: 30,
  hi: null,
  bound: 'over',
  step: 10,
  standing: 'whole',
  of: 'lorry',
};

it('says which day is meant, once, and gives a range with both ends', () => {
  const notes = (given: Partial<FactOf<'time'>>) => words({ ...day, ...given }).notes;
  expect(notes({})).toEqual(['5 January 2031']);
  expect(notes({ to: '2031-01-07' })).toEqual(['5 January 2031 – 7 January 2031']);
  expect(notes({ to: null })).toEqual(['5 January 2031 – …']);
});

it('says so where the text does not settle the time', () => {
  expect(words({ ...day, from: null, to: null }).notes).toEqual([
    'when is not settled by the text',
  ]);
});

it('says what is counted, and repeats no figure', () => {
  expect(words(count)).toEqual({ about: 'lorry', notes: [] });
});

it('puts in figures what the text has in words', () => {
  const notes = (surface: string, lo: number | null, hi: number | null, bound = count.bound) =>
    words({ ...count, surface, lo, hi, bound }).notes;
  expect(notes('a dozen', 12, 12, 'exact')).toEqual(['12']);
  expect(notes('about a dozen', 12, 12, 'about')).toEqual(['about 12']);
  expect(notes('dozens', 24, null)).toEqual(['24 or more']);
  expect(notes('up to a thousand', null, 1000, 'under')).toEqual(['up to 1,000']);
  expect(notes('two or three', 2, 3, 'range')).toEqual(['2 to 3']);
  expect(
    words({ ...count, dimension: 'share', surface: 'a third', lo: 100 / 3, hi: 100 / 3 }).notes,
  ).toEqual(['33%']);
});

it('gives a figure that only follows from the words', () => {
  const left = { ...count, surface: 'all but 3 of 14', lo: 11, hi: 11, bound: 'exact' } as const;
  expect(words({ ...left, implied: true }).notes).toEqual(['which makes 11']);
});

it('says how sure the text is, and on what it depends', () => {
  const sure = { dimension: 'certainty', ...place, value: 'conditional', on: 'a truce' } as const;
  expect(words(sure)).toEqual({ about: 'conditional', notes: ['depending on a truce'] });
  expect(words({ ...sure, value: 'alleged', on: null })).toEqual({ about: 'alleged', notes: [] });
});

it('says how a figure stands in its sentence', () => {
  expect(words({ ...count, standing: 'denied' }).notes).toEqual(['a figure that is rejected']);
});

it('names whose role it is, and that it is over', () => {
  const role = { dimension: 'role', ...place, person: 'Edda Lunn', role: 'warden' } as const;
  expect(words({ ...role, status: 'current' })).toEqual({ about: 'Edda Lunn', notes: [] });
  expect(words({ ...role, status: 'former' }).notes).toEqual(['former']);
});
