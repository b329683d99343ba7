import { describe, expect, it } from 'vitest';
import type { Joins } from '../domain/index.ts';
import { alsoIn } from './joined.ts';

const joins: Joins = [
  {
    name: 'Edda Lunn',
    sources: [
      { story: 'mill', slug: 'edda-lunn', claims: 2, public: true },
      { story: 'quay', slug: 'mrs-lunn', claims: 1, public: false },
      { story: 'weir', slug: 'edda-lunn', claims: 3, public: true },
    ],
  },
];

describe('a joined source', () => {
  it('also speaks in the other stories, without a page where it has none', () => {
    expect(alsoIn(joins, 'mill', 'edda-lunn')).toEqual([
      { story: 'quay', claims: 1, slug: null },
      { story: 'weir', claims: 3, slug: 'edda-lunn' },
    ]);
  });

  it('is none that only has the name', () => {
    expect(alsoIn(joins, 'quay', 'edda-lunn')).toEqual([]);
    expect(alsoIn([], 'mill', 'edda-lunn')).toEqual([]);
  });
});
