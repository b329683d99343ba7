import type { LedgerEvent, RecordedKind } from '../../src/domain/index.ts';

export type EventOf<Kind extends RecordedKind> = Extract<LedgerEvent, { what: Kind }>;

/** The last event of each thing, by what it is and its id. */
export type State = ReadonlyMap<string, LedgerEvent>;

export function stateKey({ what, id }: { what: RecordedKind; id: string }): string {
  return `${what} ${id}`;
}

/** What is known of each thing after all events. */
export function stateOf(events: readonly LedgerEvent[]): State {
  return new Map(events.map((event) => [stateKey(event), event]));
}

export function isLive({ event }: LedgerEvent): boolean {
  return event !== 'withdrawn';
}

/** Withdrawn from this story's ledger because another story now has it under the same id. */
export function isMoved({ event, into, id }: LedgerEvent): boolean {
  return event === 'withdrawn' && into === id;
}

function isOf<Kind extends RecordedKind>(event: LedgerEvent, what: Kind): event is EventOf<Kind> {
  return event.what === what;
}

/** What is known of all things of one kind. */
export function lastEvents<Kind extends RecordedKind>(state: State, what: Kind): EventOf<Kind>[] {
  return [...state.values()].filter((event): event is EventOf<Kind> => isOf(event, what));
}
