import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, LIMITS, type SiteFile } from './divide.ts';
import { partOfStory, SEARCH, SHELL } from './parts.ts';

const file = (address: string, story: string | null = null, bytes = 1): SiteFile => ({
  address,
  sha256: address,
  bytes,
  story,
});
const titles = new Map([
  ['harbour', 'The harbour'],
  ['weir', 'The weir'],
]);
const shape = (files: readonly SiteFile[]) =>
  divide(files, titles).parts.map(({ name, always, listed }) => ({
    name,
    always,
    listed: listed.map(([address]) => address),
  }));

describe('the parts of a site', () => {
  it('are the pages of no story, the search, and each story', () => {
    const files = [
      file('weir/', 'weir'),
      file('guide/'),
      file('harbour/', 'harbour'),
      file('pagefind/pagefind.js'),
      file(''),
      file('c/abc/', 'harbour'),
    ];
    expect(shape(files)).toEqual([
      { name: SHELL, always: true, listed: ['', 'guide/'] },
      { name: SEARCH, always: true, listed: ['pagefind/pagefind.js'] },
      { name: partOfStory('harbour'), always: true, listed: ['c/abc/', 'harbour/'] },
      { name: partOfStory('weir'), always: true, listed: ['weir/'] },
    ]);
  });

  it('are kept unasked but for the stories, where the site is large', () => {
    const files = [file(''), file('pagefind/x'), file('weir/', 'weir', LIMITS.site)];
    expect(divide(files, titles).whole).toBe(false);
    expect(shape(files).map(({ always }) => always)).toEqual([true, true, false]);
  });

  it('are kept unasked without the search, where that is large, too', () => {
    const files = [file('pagefind/x', null, LIMITS.search + 1), file('weir/', 'weir', LIMITS.site)];
    expect(shape(files).map(({ always }) => always)).toEqual([false, false]);
  });

  it('leave to the shell what a story that is gone has left', () => {
    expect(shape([file('old/', 'old')])).toEqual([{ name: SHELL, always: true, listed: ['old/'] }]);
  });

  it('hold every file once, whatever its order', () => {
    const files = fc.uniqueArray(
      fc.record({
        address: fc.string({ unit: 'grapheme' }),
        sha256: fc.string(),
        bytes: fc.nat(),
        story: fc.constantFrom(null, 'harbour', 'weir', 'old'),
      }),
      { selector: ({ address }) => address },
    );
    fc.assert(
      fc.property(files, (all) => {
        const { parts } = divide(all, titles);
        const listed = parts.flatMap((part) => part.listed.map(([address]) => address));
        expect(listed.toSorted()).toEqual(all.map(({ address }) => address).sort());
        expect(divide(all.toReversed(), titles)).toEqual(divide(all, titles));
      }),
    );
  });
});
