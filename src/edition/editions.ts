import { type Edition, recordedKinds, type RecordedKind } from '../domain/index.ts';
import { type Change, changesByEdition, isOnlyMoved } from './changes.ts';
import type { LedgerIndex } from './ledger-index.ts';

/** An edition and what changed in it. */
export interface EditionChanges {
  edition: Edition;
  /** The first edition of a story: all of it is new, and is not listed. */
  first: boolean;
  /** How many changes there are of each kind of thing, without those kinds that did not change. */
  counts: readonly { what: RecordedKind; count: number }[];
  /** What a list shows of them, the weightiest kinds first. */
  changes: readonly Change[];
  /** Claims of which nothing changed but the address of their article; not in the list. */
  moved: number;
}

/** What a reader looks for first. */
const order: readonly RecordedKind[] = ['story', 'disagreement', 'claim', 'article', 'source'];

/** The editions of a story, the newest first. */
export function editionsOf(index: LedgerIndex): EditionChanges[] {
  const byEdition = changesByEdition(index);
  const [oldest] = index.ledger.editions;
  return index.ledger.editions.toReversed().map((edition) => {
    const all = byEdition.get(edition.edition) ?? [];
    const of = (what: RecordedKind): Change[] => all.filter(({ event }) => event.what === what);
    const first = edition === oldest;
    const listed = first ? [] : order.flatMap(of);
    const changes = listed.filter((change) => !isOnlyMoved(change));
    return {
      edition,
      first,
      counts: recordedKinds
        .map((what) => ({ what, count: of(what).length }))
        .filter(({ what, count }) => count > 0 && !(first && what === 'story')),
      changes,
      moved: listed.length - changes.length,
    };
  });
}

/** How many changes the editions list. */
export function countChanges(editions: readonly EditionChanges[]): number {
  return editions.reduce((sum, { changes }) => sum + changes.length, 0);
}

/** The changes from one place to another, counted over all editions, in their editions. */
export function sliceOf(
  editions: readonly EditionChanges[],
  from: number,
  to: number,
): EditionChanges[] {
  let start = 0;
  return editions.map((edition) => {
    const { changes, moved } = edition;
    const first = start;
    const end = start + changes.length;
    start = end;
    const endsHere = end <= to && (end > from || first === from);
    return {
      ...edition,
      changes: changes.slice(Math.max(0, from - first), Math.max(0, to - first)),
      moved: endsHere ? moved : 0,
    };
  });
}

/** Characters of a claim or a title in a list of changes: enough to know it by. */
const NAME_LENGTH = 140;

/** The beginning of a name, cut between words; a script without spaces is cut between characters. */
export function shortened(name: string): string {
  if (name.length <= NAME_LENGTH) return name;
  const begin = name.slice(0, NAME_LENGTH);
  const [words = begin.toWellFormed().replace(/\uFFFD$/u, '')] = /^.*(?=\s)/su.exec(begin) ?? [];
  return `${words.trimEnd()} …`;
}
