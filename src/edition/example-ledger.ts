import type { Ledger, LedgerEvent } from '../domain/index.ts';
import { indexLedger, type EventOf, type LedgerIndex } from './ledger-index.ts';

/** Parts of small ledgers for the tests of this folder. */
const dates = ['2031-01-06', '2031-02-06', '2031-03-06'];

const when = (edition: number) => ({ edition, date: dates[edition - 1] ?? '2031-04-06' });

export function claimEvent(
  given: Partial<Omit<EventOf<'claim'>, 'what'>> & { edition: number },
): EventOf<'claim'> {
  const { quote = 'The pass is shut.' } = given;
  return {
    what: 'claim',
    id: 'c111111111',
    event: 'added',
    article: 'post',
    key: 'post',
    quote,
    prefix: '',
    suffix: '',
    start: 0,
    end: quote.length,
    source: { name: 'Edda Lunn', kind: 'person' },
    speech: 'indirect',
    ...when(given.edition),
    ...given,
  };
}

export function disagreementEvent(
  given: Partial<Omit<EventOf<'disagreement'>, 'what'>> & { edition: number },
): EventOf<'disagreement'> {
  return {
    what: 'disagreement',
    id: 'd111111111',
    event: 'added',
    kind: 'numeric',
    severity: 'tension',
    update: false,
    stale: false,
    why: 'The articles give different figures.',
    readings: [
      { value: '2', claims: ['c111111111'] },
      { value: '9', claims: ['c222222222'] },
    ],
    ...when(given.edition),
    ...given,
  };
}

export function articleEvent(
  given: Partial<Omit<EventOf<'article'>, 'what'>> & { edition: number },
): EventOf<'article'> {
  return {
    what: 'article',
    id: 'post',
    event: 'added',
    key: 'post',
    label: 'Snow closes the pass',
    outlet: 'Hill Post',
    published: '2031-01-05',
    url: null,
    ...when(given.edition),
    ...given,
  };
}

export function exampleLedger(...events: LedgerEvent[]): LedgerIndex {
  const numbers = [...new Set(events.map(({ edition }) => edition))].sort();
  const ledger: Ledger = {
    story: 'pass',
    draft: false,
    editions: numbers.map((edition) => ({ what: 'edition', engine: 'engine 1', ...when(edition) })),
    events,
  };
  return indexLedger(ledger);
}
