import { describe, expect, it } from 'vitest';
import { articleEvent, claimEvent, exampleLedger } from './example-ledger.ts';
import { successorOf } from './successor.ts';

describe('where readers of something withdrawn are sent', () => {
  const index = exampleLedger(
    articleEvent({ edition: 1, id: 'late' }),
    claimEvent({ edition: 1, id: 'c222222222', quote: 'Snow fell.' }),
  );

  it('is what the ledger knows by that id', () => {
    expect(
      successorOf(index, claimEvent({ edition: 2, event: 'withdrawn', into: 'c222222222' })),
    ).toEqual({ what: 'claim', story: 'pass', id: 'c222222222', name: 'Snow fell.' });
    expect(
      successorOf(index, articleEvent({ edition: 2, event: 'withdrawn', into: 'late' }))?.name,
    ).toBe('Snow closes the pass');
  });

  it('may be in another story', () => {
    expect(
      successorOf(index, articleEvent({ edition: 2, event: 'withdrawn', into: 'ridge/post' })),
    ).toEqual({ what: 'article', story: 'ridge', id: 'post', name: 'post' });
  });

  it('is nowhere where the ledger says nothing', () => {
    expect(successorOf(index, claimEvent({ edition: 2, event: 'withdrawn' }))).toBeNull();
  });
});
