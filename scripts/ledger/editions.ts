import { inputError } from '../input-error.ts';
import type { NewEdition } from './append.ts';
import { eventOf, type Change } from './changes.ts';
import type { Ledgers } from './read.ts';
import { isMoved } from './state.ts';

/** Does an edition tell of something that another story has now? */
const givesAway = ({ events }: NewEdition): boolean => events.some(isMoved);

/**
 * The editions that record some changes, one a story, each counted on in its own ledger.
 * Stories that got something from others come before those that gave it away: a crash between the
 * two leaves it in both, not in neither.
 * @param date ISO 8601, a day.
 * @param engine name and version of what made the marks.
 * @throws InputError where a ledger has an edition of a later day.
 */
export function editionsOf(
  ledgers: Ledgers,
  changes: ReadonlyMap<string, readonly Change[]>,
  { date, engine }: { date: string; engine: string },
): NewEdition[] {
  const editions = [...changes].map(([story, own]): NewEdition => {
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
  return editions.sort((a, b) => Number(givesAway(a)) - Number(givesAway(b)));
}
