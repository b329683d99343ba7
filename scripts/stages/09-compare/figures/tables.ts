import type { Collation } from '../collation.ts';
import type { Entry } from './entries.ts';
import { differentThings, sameThing } from './same-thing.ts';

/** Figures are put in one table when they are on average this sure to be of one thing. Higher: fewer false alarms. */
const LEAST_SURE = 0.6;

/** Figures of one thing. */
export interface Table {
  entries: readonly Entry[];
  /** How sure they are to be of one thing, 0 to 1. */
  sure: number;
}

const valueOf = ({ fact }: Entry): string =>
  fact.dimension === 'tally' ? fact.sides.join('-') : `${fact.lo ?? ''} ${fact.hi ?? ''}`;

/** How sure two figures are to be of one thing; null where they are of different things. */
type Sureness = (a: Entry, b: Entry) => number | null;

/** Asks of each pair of figures once: joining tables asks of the same pairs again and again. */
function surenessOf(collation: Collation): Sureness {
  const known = new Map<Entry, Map<Entry, number | null>>();
  return (a, b) => {
    const row = known.get(a) ?? new Map<Entry, number | null>();
    known.set(a, row);
    const found = row.get(b);
    if (found !== undefined) return found;
    const sure = differentThings(a, b) ? null : sameThing(a, b, collation);
    row.set(b, sure);
    return sure;
  };
}

/**
 * How sure two tables are to be one. Figures of one value speak together: the surest pair of two
 * values counts, and the mean over all pairs of values; a single pair of different things forbids it.
 */
function sureTogether(one: Table, other: Table, sureness: Sureness): number {
  const surest = new Map<string, number>();
  for (const a of one.entries)
    for (const b of other.entries) {
      const sure = a.witness.place <= b.witness.place ? sureness(a, b) : sureness(b, a);
      if (sure === null) return 0;
      const pair = `${valueOf(a)} ${valueOf(b)}`;
      surest.set(pair, Math.max(surest.get(pair) ?? 0, sure));
    }
  return [...surest.values()].reduce((sum, sure) => sum + sure, 0) / surest.size;
}

/** All pairs of figures that are sure enough to be of one thing, the surest first. */
function surePairs(entries: readonly Entry[], sureness: Sureness): { a: Entry; b: Entry }[] {
  const pairs = [...Map.groupBy(entries, ({ unit }) => unit).values()].flatMap((alike) =>
    alike.flatMap((a, i) =>
      alike.slice(i + 1).flatMap((b) => {
        const sure = sureness(a, b) ?? 0;
        return sure >= LEAST_SURE ? [{ a, b, sure }] : [];
      }),
    ),
  );
  // Sorting is stable and the entries come in the order of the story: ties are always broken alike.
  return pairs.sort((x, y) => y.sure - x.sure);
}

/**
 * Sorts the figures of a story into tables, one for each thing counted or measured: the surest pair
 * is joined first, and two tables are joined as long as they are sure to be one.
 * @returns the tables of two figures or more.
 */
export function tablesOf(entries: readonly Entry[], collation: Collation): Table[] {
  const sureness = surenessOf(collation);
  const tables = new Map<Entry, Table>(
    entries.map((entry) => [entry, { entries: [entry], sure: 1 }]),
  );
  /** Tables that were found not to be one; they stay so until one of them grows. */
  const apart = new Map<Table, Set<Table>>();
  for (const { a, b } of surePairs(entries, sureness)) {
    const [one, other] = [tables.get(a), tables.get(b)];
    if (!one || !other || one === other || apart.get(one)?.has(other)) continue;
    const sure = sureTogether(one, other, sureness);
    if (sure < LEAST_SURE) {
      apart.set(one, (apart.get(one) ?? new Set()).add(other));
      apart.set(other, (apart.get(other) ?? new Set()).add(one));
      continue;
    }
    const joined: Table = {
      entries: [...one.entries, ...other.entries],
      sure: Math.min(one.sure, other.sure, sure),
    };
    for (const entry of joined.entries) tables.set(entry, joined);
  }
  return [...new Set(tables.values())].filter((table) => table.entries.length > 1);
}
