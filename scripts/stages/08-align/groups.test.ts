import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf, type Link } from './groups.ts';

/** The article of a claim is its letter: `a1` and `a2` stand in one article. */
const articleOf = (claim: string): string => claim.charAt(0);
const link = (a: string, b: string, likelihood: number): Link => ({
  claims: a < b ? [a, b] : [b, a],
  likelihood,
});
const groups = (links: readonly Link[]): string[][] =>
  groupsOf(links, articleOf).map(({ claims }) => claims);

describe('groups', () => {
  it('join claims that are all alike', () => {
    const links = [link('a1', 'b1', 0.99), link('a1', 'c1', 0.96), link('b1', 'c1', 0.97)];
    expect(groups(links)).toEqual([['a1', 'b1', 'c1']]);
  });

  it('take in a claim that is unlike one member as long as it is alike on average', () => {
    const links = [link('a1', 'b1', 0.99), link('a1', 'c1', 0.96), link('b1', 'c1', 0.7)];
    expect(groups(links)).toEqual([['a1', 'b1', 'c1']]);
  });

  it('make no group of a chain', () => {
    const links = [link('a1', 'b1', 0.99), link('b1', 'c1', 0.98)];
    expect(groups(links)).toEqual([
      ['a1', 'b1'],
      ['b1', 'c1'],
    ]);
  });

  it('let a claim make two points, and a point recur in an article', () => {
    const links = [
      link('a1', 'b1', 0.99),
      link('a1', 'a2', 0.96),
      link('a2', 'b1', 0.97),
      link('a1', 'c1', 0.98),
    ];
    expect(groups(links)).toEqual([
      ['a1', 'a2', 'b1'],
      ['a1', 'c1'],
    ]);
  });

  it('stay silent on links that are not likely enough or stay inside one article', () => {
    expect(groups([link('a1', 'b1', 0.7), link('a1', 'a2', 0.99)])).toEqual([]);
  });

  it('do not depend on the order of the links', () => {
    const claims = ['a1', 'a2', 'b1', 'b2', 'c1', 'd1'];
    const pairs = claims.flatMap((a, i) => claims.slice(i + 1).map((b) => [a, b] as const));
    const likelihoods = fc.array(fc.constantFrom(0.3, 0.8, 0.95, 0.99), {
      minLength: pairs.length,
      maxLength: pairs.length,
    });
    const links = likelihoods.map((values) => pairs.map(([a, b], i) => link(a, b, values[i] ?? 0)));
    fc.assert(
      fc.property(
        links.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(groups(shuffled)).toEqual(groups(all));
        },
      ),
    );
  });
});
