import { describe, expect, it } from 'vitest';
import { articleEvent, claimEvent, exampleLedger } from './example-ledger.ts';
import {
  isWithdrawn,
  lastOf,
  newestEdition,
  recordedSpeaker,
  recordedTitle,
} from './ledger-index.ts';

const outlet = { source: { name: 'outlet', kind: 'outlet' } } as const;

describe('the index of a ledger', () => {
  it('gathers what was recorded of one thing, in its order', () => {
    const index = exampleLedger(
      claimEvent({ edition: 1 }),
      claimEvent({ edition: 1, id: 'c222222222' }),
      claimEvent({ edition: 2, event: 'withdrawn' }),
    );
    const record = index.claim.get('c111111111');
    expect(record?.map(({ event }) => event)).toEqual(['added', 'withdrawn']);
    expect(record && lastOf<'claim'>(record).edition).toBe(2);
    expect(isWithdrawn(index, 'claim', 'c111111111')).toBe(true);
    expect(isWithdrawn(index, 'claim', 'c222222222')).toBe(false);
    expect(isWithdrawn(index, 'article', 'c111111111')).toBe(false);
    expect(newestEdition(index.ledger)?.edition).toBe(2);
  });

  it('keeps things of different kinds apart that have one id', () => {
    const index = exampleLedger(articleEvent({ edition: 1, id: 'c111111111' }));
    expect(index.claim.size).toBe(0);
    expect(index.article.size).toBe(1);
  });

  it('names an outlet’s own voice after the outlet, as far as it is known', () => {
    const known = exampleLedger(articleEvent({ edition: 1 }));
    const unknown = exampleLedger(articleEvent({ edition: 1, outlet: null }));
    const narrated = claimEvent({ edition: 1, ...outlet });
    expect(recordedSpeaker(known, narrated)).toBe('Hill Post');
    expect(recordedSpeaker(unknown, narrated)).toBe('outlet not stated');
    expect(recordedSpeaker(known, claimEvent({ edition: 1 }))).toBe('Edda Lunn');
  });

  it('is empty where nothing was recorded', () => {
    const index = exampleLedger();
    expect(newestEdition(index.ledger)).toBeUndefined();
    expect(recordedTitle(index)).toBe('pass');
  });
});
