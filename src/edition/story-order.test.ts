import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byNewestEdition, byTitle, inPages } from './story-order.ts';

it('stands the newest edition first, drafts last, and keeps the order of equals', () => {
  const dates = new Map([
    ['b', '2031-02-01'],
    ['c', '2031-03-01'],
    ['e', '2031-02-01'],
  ]);
  const entries = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));
  expect(byNewestEdition(entries, (id) => dates.get(id)).map(({ id }) => id)).toEqual([
    'c',
    'b',
    'e',
    'a',
    'd',
  ]);
});

it('cuts a list into pages that hold all of it, each full but the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (entries, size) => {
      const pages = inPages(entries, size);
      expect(pages.flat()).toEqual(entries);
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages.slice(0, -1)) expect(page.length).toBe(size);
    }),
  );
});

it('sorts titles as readers do, accents and figures in their place', () => {
  const entries = ['Zinc', 'Pier 10', 'Éclair', 'Pier 9'].map((title) => ({ data: { title } }));
  expect(byTitle(entries, 'en').map(({ data }) => data.title)).toEqual([
    'Éclair',
    'Pier 9',
    'Pier 10',
    'Zinc',
  ]);
});
