import type { LedgerEvent, RecordedKind } from '../domain/index.ts';
import { lastOf, type LedgerIndex } from './ledger-index.ts';

/** Where the readers of something withdrawn are sent. */
export interface Successor {
  what: RecordedKind;
  story: string;
  id: string;
  /** What it goes by; its address where the ledger does not know it. */
  name: string;
}

/** Null where `into` says nothing. Articles and sources of another story are named `story/id`. */
export function successorOf(index: LedgerIndex, { what, into }: LedgerEvent): Successor | null {
  if (into === undefined) return null;
  const slash = what === 'article' || what === 'source' ? into.indexOf('/') : -1;
  const story = slash === -1 ? index.ledger.story : into.slice(0, slash);
  const id = into.slice(slash + 1);
  const name = story === index.ledger.story ? nameOf(index, what, id) : id;
  return { what, story, id, name };
}

/** What something recorded goes by, in a few words or a sentence. */
export function nameOf(index: LedgerIndex, what: RecordedKind, id: string): string {
  const record = index[what].get(id);
  if (record === undefined) return id;
  return nameOfEvent(lastOf<RecordedKind>(record));
}

export function nameOfEvent(event: LedgerEvent): string {
  switch (event.what) {
    case 'story':
      return event.title;
    case 'article':
      return event.label;
    case 'source':
      return event.name;
    case 'claim':
      return event.quote;
    case 'disagreement':
      return event.why;
  }
}
