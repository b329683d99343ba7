import type { LedgerEvent } from '../domain/index.ts';
import { strings } from '../strings.ts';
import { gravityOf } from './gravity.ts';
import { type EventOf, type LedgerIndex, recordedSpeaker } from './ledger-index.ts';

const { changed } = strings.permanence;

/** What became of a thing in an edition, and what was known of it until then. */
export interface Change {
  event: LedgerEvent;
  /** Undefined when it was recorded for the first time. */
  before: LedgerEvent | undefined;
}

/** The changes of one thing, the earliest first. */
export function changesOf(record: readonly LedgerEvent[]): Change[] {
  return record.map((event, place) => ({ event, before: record[place - 1] }));
}

/** The changes of a whole story by edition, in the order in which they were recorded. */
export function changesByEdition(index: LedgerIndex): Map<number, Change[]> {
  const known = new Map<string, LedgerEvent>();
  const changes = index.ledger.events.map((event): Change => {
    const key = `${event.what} ${event.id}`;
    const before = known.get(key);
    known.set(key, event);
    return { event, before };
  });
  return Map.groupBy(changes, ({ event }) => event.edition);
}

/** A change in sentences. */
export function inWords(index: LedgerIndex, { event, before }: Change): string[] {
  if (before === undefined) return [changed.added];
  if (event.event === 'withdrawn') return [changed.withdrawn];
  const differences = differencesOf(index, event, before);
  if (event.event === 'restored') return [changed.restored, ...differences];
  return differences.length === 0 ? [changed.other] : differences;
}

/** Has a claim's article a new address, and is all else of the claim as it was? */
export function isOnlyMoved({ event, before }: Change): boolean {
  return (
    event.what === 'claim' &&
    before?.what === 'claim' &&
    event.event === 'reanchored' &&
    event.article !== before.article &&
    event.quote === before.quote &&
    event.speech === before.speech &&
    sameSource(event, before)
  );
}

function differencesOf(index: LedgerIndex, event: LedgerEvent, before: LedgerEvent): string[] {
  if (event.what === 'claim' && before.what === 'claim') return ofClaim(index, event, before);
  if (event.what === 'disagreement' && before.what === 'disagreement')
    return ofDisagreement(event, before);
  if (event.what === 'article' && before.what === 'article')
    return [
      ...(event.label === before.label ? [] : [changed.title(before.label)]),
      ...(event.published === before.published ? [] : [changed.published]),
    ];
  if (event.what === 'story' && before.what === 'story')
    return event.title === before.title ? [] : [changed.title(before.title)];
  if (event.what === 'source' && before.what === 'source')
    return event.name === before.name ? [] : [changed.name(before.name)];
  return [];
}

function ofClaim(index: LedgerIndex, event: EventOf<'claim'>, before: EventOf<'claim'>): string[] {
  const moved = event.article !== before.article;
  const sameWords = event.quote === before.quote;
  const elsewhere = event.start !== before.start || event.end !== before.end;
  const [from, to] = [recordedSpeaker(index, before), recordedSpeaker(index, event)];
  return [
    ...(sameWords ? [] : [changed.words]),
    ...(moved ? [changed.moved] : []),
    ...(sameWords && !moved && elsewhere ? [changed.place] : []),
    ...(sameSource(event, before) ? [] : [changed.source(from, to)]),
    ...(event.speech === before.speech
      ? []
      : [changed.speech(strings.speech[before.speech], strings.speech[event.speech])]),
  ];
}

/** Is a claim given to the same source? An outlet's own voice is the same wherever the article stands. */
export function sameSource(
  a: Pick<EventOf<'claim'>, 'source'>,
  b: Pick<EventOf<'claim'>, 'source'>,
): boolean {
  return a.source.name === b.source.name && a.source.kind === b.source.kind;
}

function ofDisagreement(event: EventOf<'disagreement'>, before: EventOf<'disagreement'>): string[] {
  const [from, to] = [gravityOf(before), gravityOf(event)];
  return [
    ...(from === to ? [] : [changed.severity(strings.gravity[from], strings.gravity[to])]),
    ...(sameReadings(event.readings, before.readings) ? [] : [changed.readings]),
    ...(event.why === before.why ? [] : [changed.why]),
  ];
}

/** Readings as far as a ledger records them. */
export type Readings = readonly { value: string; claims: readonly string[] }[];

/** Are these the same readings, told by the same claims? */
export function sameReadings(a: Readings, b: Readings): boolean {
  const plain = (readings: Readings): string =>
    JSON.stringify(readings.map(({ value, claims }) => [value, claims]));
  return plain(a) === plain(b);
}
