import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layers, layersIn, withLayers } from './layers.ts';

const page = 'https://papers.example/pass/post/';

describe('layersIn', () => {
  it('has all on where the address says nothing of them', () => {
    expect(layersIn('')).toEqual([...layers]);
    expect(layersIn('?q=snow')).toEqual([...layers]);
  });

  it('reads those that are named, in their own order, and passes over other words', () => {
    expect(layersIn('?layers=disagreement+snow+sources')).toEqual(['sources', 'disagreement']);
    expect(layersIn('?layers=none')).toEqual([]);
  });

  it('reads any query at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        expect(layers).toEqual(expect.arrayContaining(layersIn(search)));
        expect(layers).toEqual(expect.arrayContaining(layersIn(`?layers=${search}`)));
      }),
    );
  });
});

describe('withLayers', () => {
  it('says nothing where all are on', () => {
    expect(withLayers(`${page}?layers=none#c-c111111111`, layers)).toBe(`${page}#c-c111111111`);
  });

  it('is read back as it was said, and leaves the rest of the address', () => {
    fc.assert(
      fc.property(fc.subarray([...layers]), fc.constantFrom('', '#c-c111111111'), (on, hash) => {
        const address = new URL(withLayers(`${page}?q=snow${hash}`, on));
        expect(layersIn(address.search)).toEqual(on);
        expect([address.searchParams.get('q'), address.hash]).toEqual(['snow', hash]);
      }),
    );
  });
});
