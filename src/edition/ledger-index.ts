import {
  type Edition,
  type Ledger,
  type LedgerEvent,
  OUTLET_NOT_STATED,
  type RecordedKind,
} from '../domain/index.ts';

export type EventOf<Kind extends RecordedKind> = Extract<LedgerEvent, { what: Kind }>;

/** What was recorded of one thing, the earliest first; never empty. */
export type Recorded<Kind extends RecordedKind> = readonly [EventOf<Kind>, ...EventOf<Kind>[]];

/** A story's ledger with everything in it found by its id, made once for all pages of the story. */
export interface LedgerIndex {
  readonly ledger: Ledger;
  readonly story: ReadonlyMap<string, Recorded<'story'>>;
  readonly article: ReadonlyMap<string, Recorded<'article'>>;
  readonly source: ReadonlyMap<string, Recorded<'source'>>;
  readonly claim: ReadonlyMap<string, Recorded<'claim'>>;
  readonly disagreement: ReadonlyMap<string, Recorded<'disagreement'>>;
}

export function indexLedger(ledger: Ledger): LedgerIndex {
  return {
    ledger,
    story: recordsOf(ledger, 'story'),
    article: recordsOf(ledger, 'article'),
    source: recordsOf(ledger, 'source'),
    claim: recordsOf(ledger, 'claim'),
    disagreement: recordsOf(ledger, 'disagreement'),
  };
}

/** What is known of a thing now, or was known last. */
export function lastOf<Kind extends RecordedKind>(record: Recorded<Kind>): EventOf<Kind> {
  return record.at(-1) ?? record[0];
}

/** Did the last edition that told of a thing withdraw it? */
export function isWithdrawn(index: LedgerIndex, what: RecordedKind, id: string): boolean {
  const record = index[what].get(id);
  return record !== undefined && lastOf<RecordedKind>(record).event === 'withdrawn';
}

/** The newest edition; undefined where nothing was recorded yet. */
export function newestEdition({ editions }: Ledger): Edition | undefined {
  return editions.at(-1);
}

/** The title of a story as last recorded; its folder's name where only that is known. */
export function recordedTitle({ ledger, story }: LedgerIndex): string {
  const record = story.get(ledger.story);
  return record === undefined ? ledger.story : lastOf(record).title;
}

/** Whether a story was recorded as one that never happened. */
export function recordedInvented({ ledger, story }: LedgerIndex): boolean {
  const record = story.get(ledger.story);
  return record !== undefined && lastOf(record).invented === true;
}

/** Who stood behind a claim when it was recorded: an outlet's own voice goes by the outlet. */
export function recordedSpeaker(index: LedgerIndex, event: EventOf<'claim'>): string {
  if (event.source.kind !== 'outlet') return event.source.name;
  const article = index.article.get(event.article);
  return (article && lastOf(article).outlet) ?? OUTLET_NOT_STATED;
}

function recordsOf<Kind extends RecordedKind>(
  { events }: Ledger,
  kind: Kind,
): Map<string, Recorded<Kind>> {
  const records = new Map<string, [EventOf<Kind>, ...EventOf<Kind>[]]>();
  for (const event of events) {
    if (!isOf(event, kind)) continue;
    const record = records.get(event.id);
    if (record === undefined) records.set(event.id, [event]);
    else record.push(event);
  }
  return records;
}

function isOf<Kind extends RecordedKind>(event: LedgerEvent, kind: Kind): event is EventOf<Kind> {
  return event.what === kind;
}
