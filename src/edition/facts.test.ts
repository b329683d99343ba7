import { expect, it } from 'vitest';
import { factAbout } from './facts.ts';

const place = { start: 0, end: 4, surface: 'then' };

it('gives a day once and a range with both ends', () => {
  const time = { dimension: 'time', ...place, grain: 'day' } as const;
  const day = { ...time, from: '2031-01-05', to: '2031-01-05' };
  expect(factAbout(day, 'en-GB')).toBe('5 January 2031');
  expect(factAbout({ ...day, to: '2031-01-07' }, 'en-GB')).toBe('5 January 2031 – 7 January 2031');
  expect(factAbout({ ...day, to: null }, 'en-GB')).toBe('5 January 2031 – …');
});

it('says nothing where the text does not settle the time', () => {
  const unknown = { dimension: 'time', ...place, grain: 'day', from: null, to: null } as const;
  expect(factAbout(unknown, 'en-GB')).toBe('');
});

it('names whose role it is', () => {
  const role = {
    dimension: 'role',
    ...place,
    person: 'Edda Lunn',
    role: 'warden',
    status: 'current',
  } as const;
  expect(factAbout(role, 'en-GB')).toBe('Edda Lunn');
});
