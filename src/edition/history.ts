import type { Claim, Disagreement } from '../domain/index.ts';
import { type Readings, sameReadings, sameSource } from './changes.ts';
import { gravityOf } from './gravity.ts';
import type { EventOf, Recorded } from './ledger-index.ts';

/** Something as it once was recorded, and in which edition first. */
export type Former<Value> = Value & { edition: number; date: string };

/** The words in which a claim was recorded before those that it has now, the earliest first. */
export function formerWords(
  record: Recorded<'claim'>,
  { quote }: Pick<Claim, 'quote'>,
): Former<{ words: string }>[] {
  return firstOfEach(record, (event) => event.quote)
    .filter((event) => event.quote !== quote)
    .map((event) => ({ words: event.quote, edition: event.edition, date: event.date }));
}

/** The readings that a disagreement was recorded with before those that it has now, the earliest first. */
export function formerReadings(
  record: Recorded<'disagreement'>,
  now: { readings: Readings },
): EventOf<'disagreement'>[] {
  return firstOfEach(record, ({ readings }) => JSON.stringify(readings)).filter(
    ({ readings }) => !sameReadings(readings, now.readings),
  );
}

/** In what a claim differs from what a reader of an earlier edition saw. */
export interface ClaimSince {
  /** The earliest edition from which it differs. */
  edition: number;
  what: 'words' | 'attribution' | 'both';
}

/** Null where every edition had the same words by the same source in the same kind of speech. */
export function claimSince(
  record: Recorded<'claim'>,
  now: Pick<Claim, 'quote' | 'source' | 'speech'>,
): ClaimSince | null {
  const words = record.filter(({ quote }) => quote !== now.quote);
  const attribution = record.filter(
    (event) => !sameSource(event, now) || event.speech !== now.speech,
  );
  const [first] = [...words, ...attribution].toSorted((a, b) => a.edition - b.edition);
  if (first === undefined) return null;
  const what = words.length === 0 ? 'attribution' : attribution.length === 0 ? 'words' : 'both';
  return { edition: first.edition, what };
}

/** The earliest edition in which a disagreement had other readings or another gravity; null where none had. */
export function disagreementSince(
  record: Recorded<'disagreement'>,
  now: Pick<Disagreement, 'severity' | 'update'> & { readings: Readings },
): number | null {
  const other = record.find(
    (event) => gravityOf(event) !== gravityOf(now) || !sameReadings(event.readings, now.readings),
  );
  return other?.edition ?? null;
}

/** Of equal events that follow one another, the first. */
function firstOfEach<Event>(record: readonly Event[], keyOf: (event: Event) => string): Event[] {
  return record.filter((event, place) => {
    const before = record[place - 1];
    return before === undefined || keyOf(before) !== keyOf(event);
  });
}
