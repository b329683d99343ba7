import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, compareRows, isShown, orders, viewIn, withView } from './collation-view.ts';

const home = 'https://edition.example/pass/';
const row = { contested: true, articles: 2, sources: ['edda-lunn'], first: 3 };
const alone = { contested: false, articles: 1, sources: [''], first: 0 };

describe('the view of a collation table', () => {
  it('survives in the address, beside what else stands there', () => {
    fc.assert(
      fc.property(
        fc.record({
          show: fc.constantFrom(...choices),
          source: fc.option(fc.string({ minLength: 1 }).filter((slug) => slug.isWellFormed())),
          order: fc.constantFrom(...orders),
        }),
        (view) => {
          const address = withView(`${home}?q=1#collation`, view);
          expect(viewIn(new URL(address).search)).toEqual(view);
          expect(new URL(address).searchParams.get('q')).toBe('1');
          expect(new URL(address).hash).toBe('#collation');
        },
      ),
    );
  });

  it('leaves nothing in the address of a page just opened, and reads nothing from a wrong one', () => {
    const plain = { show: 'all', source: null, order: 'articles' } as const;
    expect(withView(`${home}?show=contested&source=x&order=time`, plain)).toBe(home);
    expect(viewIn('?show=none&order=7&source=')).toEqual(plain);
  });

  it('shows contested points, points of one article, and points of a source', () => {
    const view = { show: 'all', source: null, order: 'articles' } as const;
    const shown = (given: Partial<Parameters<typeof isShown>[1]>) =>
      [row, alone].map((one) => isShown(one, { ...view, ...given }));
    expect(shown({})).toEqual([true, true]);
    expect(shown({ show: 'contested' })).toEqual([true, false]);
    expect(shown({ show: 'alone' })).toEqual([false, true]);
    expect(shown({ source: 'edda-lunn' })).toEqual([true, false]);
    expect(shown({ source: 'edda-lunn', show: 'alone' })).toEqual([false, false]);
  });

  it('sorts by the number of articles, or as first told', () => {
    expect([alone, row].toSorted((a, b) => compareRows(a, b, 'articles'))).toEqual([row, alone]);
    expect([row, alone].toSorted((a, b) => compareRows(a, b, 'time'))).toEqual([alone, row]);
  });
});
