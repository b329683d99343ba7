import { describe, expect, it } from 'vitest';
import { claimEvent, disagreementEvent } from './example-ledger.ts';
import { claimSince, disagreementSince, formerReadings, formerWords } from './history.ts';

const first = claimEvent({ edition: 1 });
const source = { name: 'Edda Lunn', kind: 'person', slug: 'edda-lunn' } as const;
const now = { quote: first.quote, source, speech: 'indirect' } as const;

describe('the former words of a claim', () => {
  it('are given with the edition that had them first', () => {
    const record = [
      claimEvent({ edition: 1, quote: 'The pass is closed.' }),
      claimEvent({ edition: 2, quote: 'The pass is closed.', event: 'reattributed' }),
      claimEvent({ edition: 3, event: 'reanchored' }),
    ] as const;
    expect(formerWords([...record], now)).toEqual([
      { words: 'The pass is closed.', edition: 1, date: '2031-01-06' },
    ]);
  });

  it('are none where they are those of now', () => {
    expect(formerWords([first], now)).toEqual([]);
  });
});

describe('the line for who comes by an old link', () => {
  it('is silent where every edition had the same', () => {
    expect(claimSince([first, claimEvent({ edition: 2, event: 'withdrawn' })], now)).toBeNull();
    expect(
      disagreementSince([disagreementEvent({ edition: 1 })], disagreementEvent({ edition: 2 })),
    ).toBeNull();
  });

  it('names the earliest edition that differs, though later ones did not', () => {
    const other = claimEvent({ edition: 2, event: 'reanchored', quote: 'It is shut.' });
    const back = claimEvent({ edition: 3, event: 'reanchored' });
    expect(claimSince([first, other, back], now)).toEqual({ edition: 2, what: 'words' });
  });

  it('tells words from attribution', () => {
    const brenn = { name: 'Olav Brenn', kind: 'person' } as const;
    expect(claimSince([claimEvent({ edition: 1, source: brenn })], now)?.what).toBe('attribution');
    expect(
      claimSince([claimEvent({ edition: 1, source: brenn, quote: 'It is shut.' })], now)?.what,
    ).toBe('both');
    expect(claimSince([claimEvent({ edition: 1, speech: 'mixed' })], now)?.what).toBe(
      'attribution',
    );
  });

  it('sees a disagreement that was graver or had other readings', () => {
    const graver = disagreementEvent({ edition: 1, severity: 'contradiction' });
    expect(disagreementSince([graver], disagreementEvent({ edition: 2 }))).toBe(1);
    const readings = [
      { value: '3', claims: ['c111111111'] },
      { value: '9', claims: ['c222222222'] },
    ];
    const before = disagreementEvent({ edition: 1, readings });
    expect(disagreementSince([before], disagreementEvent({ edition: 2 }))).toBe(1);
    const after = disagreementEvent({ edition: 2 });
    expect(formerReadings([before, after], after).map(({ edition }) => edition)).toEqual([1]);
  });
});
