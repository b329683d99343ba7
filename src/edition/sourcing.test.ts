import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../domain/index.ts';
import { passStory } from './example.ts';
import { sourcingMix } from './sourcing.ts';

const [some] = passStory.claims;
const claimsBy = (...kinds: SourceKind[]) =>
  kinds.flatMap((kind) => (some ? [{ ...some, source: { name: 'x', kind, slug: 'x' } }] : []));

describe('sourcingMix', () => {
  it('counts people and organisations as named, and puts the parts end to end', () => {
    expect(sourcingMix(claimsBy('outlet', 'person', 'unnamed', 'organisation'))).toEqual([
      { sourcing: 'named', claims: 2, before: 0 },
      { sourcing: 'unnamed', claims: 1, before: 2 },
      { sourcing: 'outlet', claims: 1, before: 3 },
    ]);
  });

  it('has no part in an article without claims', () => {
    expect(sourcingMix([])).toEqual([]);
  });
});
