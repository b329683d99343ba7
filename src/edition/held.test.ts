import { expect, it } from 'vitest';
import { articleEvent, claimEvent, exampleLedger } from './example-ledger.ts';
import { claimsOfArticle, claimsOfSource, recordedArticles } from './held.ts';

const index = exampleLedger(
  articleEvent({ edition: 1 }),
  claimEvent({ edition: 1, id: 'c222222222', start: 30 }),
  claimEvent({ edition: 1 }),
  claimEvent({ edition: 1, id: 'c333333333', article: 'late' }),
  claimEvent({ edition: 2, id: 'c333333333', event: 'reanchored', article: 'post', start: 60 }),
  claimEvent({
    edition: 2,
    id: 'c222222222',
    event: 'reattributed',
    source: { name: 'Olav Brenn', kind: 'person' },
  }),
);

it('finds what an article and a source held last', () => {
  expect(claimsOfArticle(index, 'post').map(({ start }) => start)).toEqual([0, 0, 60]);
  expect(claimsOfArticle(index, 'late')).toEqual([]);
  expect(recordedArticles(index).map(({ id }) => id)).toEqual(['post']);
  const source = { name: 'Edda Lunn', kind: 'person' } as const;
  const event = {
    what: 'source',
    id: 'edda-lunn',
    event: 'added',
    edition: 1,
    date: '2031-01-06',
    ...source,
  } as const;
  expect(claimsOfSource(index, event).map(({ id }) => id)).toEqual(['c111111111', 'c333333333']);
});
