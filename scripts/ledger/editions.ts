import { inputError } from '../input-error.ts';
import type { NewEdition } from './append.ts';
import { eventOf, type Change } from './changes.ts';
import type { Ledgers } from './read.ts';

/**
 * The editions that record some changes, one a story, each counted on in its own ledger.
 * @param date ISO 8601, a day.
 * @param engine name and version of what made the marks.
 * @throws InputError where a ledger has an edition of a later day.
 */
export function editionsOf(
  ledgers: Ledgers,
  changes: ReadonlyMap<string, readonly Change[]>,
  { date, engine }: { date: string; engine: string },
): NewEdition[] {
  return [...changes].map(([story, own]) => {
    const last = ledgers.get(story)?.editions.at(-1);
    if (last && last.date > date)
      throw inputError({
        file: `${story}.jsonl`,
        what: `has an edition of ${last.date}, after ${date}`,
        remedy: 'Give the day of the new edition with --date; editions follow one another',
      });
    const edition = (last?.edition ?? 0) + 1;
    return {
      story,
      edition: { what: 'edition', edition, date, engine },
      events: own.map((change) => eventOf(change, { edition, date })),
    };
  });
}
