import { describe, expect, it } from 'vitest';
import { changesOf, inWords, isOnlyMoved } from './changes.ts';
import { articleEvent, claimEvent, disagreementEvent, exampleLedger } from './example-ledger.ts';
import type { LedgerEvent } from '../domain/index.ts';

/** What the last of some events is in words. */
function told(...events: LedgerEvent[]): string[] {
  const change = changesOf(events).at(-1);
  if (change === undefined) throw new Error('no event');
  return inWords(exampleLedger(articleEvent({ edition: 1 }), ...events), change);
}

describe('what became of a thing, in words', () => {
  const first = claimEvent({ edition: 1 });

  it('says that it is new, gone or there again', () => {
    expect(told(first)).toEqual(['Recorded for the first time.']);
    const gone = claimEvent({ edition: 2, event: 'withdrawn' });
    expect(told(first, gone)).toEqual(['Withdrawn.']);
    expect(told(first, gone, claimEvent({ edition: 3, event: 'restored' }))).toEqual([
      'There again.',
    ]);
  });

  it('says that words changed, and nothing of where they stand', () => {
    const quote = 'The pass is closed to all.';
    expect(told(first, claimEvent({ edition: 2, event: 'reanchored', quote }))).toEqual([
      'Its words changed.',
    ]);
  });

  it('tells another place and another article apart', () => {
    const again = { edition: 2, event: 'reanchored' } as const;
    expect(told(first, claimEvent({ ...again, start: 9, end: 26 }))).toEqual([
      'The same words, found at another place of the article.',
    ]);
    expect(told(first, claimEvent({ ...again, article: 'post-2', start: 9, end: 26 }))).toEqual([
      'Its article stands at a new address.',
    ]);
  });

  it('names the sources of a claim before and after', () => {
    const narrated = claimEvent({
      edition: 2,
      event: 'reattributed',
      source: { name: 'outlet', kind: 'outlet' },
      speech: 'narration',
    });
    expect(told(first, narrated)).toEqual([
      'Attributed to Hill Post; before, to Edda Lunn.',
      'Marked as in the outlet’s own voice; before, as reported.',
    ]);
  });

  it('says what changed of a disagreement', () => {
    const before = disagreementEvent({ edition: 1 });
    const after = disagreementEvent({
      edition: 2,
      event: 'revised',
      severity: 'contradiction',
      readings: [
        { value: '2', claims: ['c111111111'] },
        { value: 'at least 9', claims: ['c222222222'] },
      ],
    });
    expect(told(before, after)).toEqual([
      'Now marked “Contradiction”; before, “Tension”.',
      'Its readings changed.',
    ]);
  });

  it('does not stay silent where the difference is one it has no words for', () => {
    expect(
      told(disagreementEvent({ edition: 1 }), disagreementEvent({ edition: 2, event: 'revised' })),
    ).toEqual(['Something else that its page says changed.']);
  });
});

describe('a claim that moved with its article', () => {
  const before = claimEvent({ edition: 1 });
  const moved = { edition: 2, event: 'reanchored', article: 'post-2' } as const;

  it('is known', () => {
    expect(isOnlyMoved({ before, event: claimEvent(moved) })).toBe(true);
  });

  it('is not taken for one that changed, too, or did not move', () => {
    const others = [
      claimEvent({ ...moved, quote: 'It is shut.' }),
      claimEvent({ ...moved, source: { name: 'Olav Brenn', kind: 'person' } }),
      claimEvent({ ...moved, article: 'post', start: 4, end: 21 }),
    ];
    for (const event of others) expect(isOnlyMoved({ before, event })).toBe(false);
    expect(isOnlyMoved({ before: undefined, event: before })).toBe(false);
  });
});
