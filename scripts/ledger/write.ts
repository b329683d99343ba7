import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../write-file-atomic.ts';
import { type Ledger, type LedgerEvent, type Story, WITHHELD } from '../../src/domain/index.ts';
import { changesSince } from './changes.ts';
import type { Ledgers } from './read.ts';

/**
 * The events as the site may show them: no words of an article that may not be shown in full any
 * more, save those that it shows today.
 */
function shownEvents(events: readonly LedgerEvent[], story: Story | undefined): LedgerEvent[] {
  const partly = new Set(
    story?.articles.flatMap(({ id, rights }) => (rights === 'full' ? [] : [id])) ?? [],
  );
  if (partly.size === 0) return [...events];
  const shown = new Set(story?.claims.flatMap(({ id, withheld }) => (withheld ? [] : [id])));
  return events.map((event) =>
    event.what === 'claim' && partly.has(event.article) && !shown.has(event.id)
      ? { ...event, quote: WITHHELD, prefix: '', suffix: '' }
      : event,
  );
}

/**
 * Writes `<out>/<story>/ledger.json` for each story of today and each one that only ledgers know.
 * @returns what was written, by story.
 */
export async function writeLedgers(
  out: string,
  ledgers: Ledgers,
  stories: readonly Story[],
): Promise<Map<string, Ledger>> {
  const unrecorded = changesSince(ledgers, stories);
  const present = new Map(stories.map((story) => [story.story, story]));
  const written = new Map<string, Ledger>();
  for (const story of new Set([...present.keys(), ...ledgers.keys()])) {
    const { editions = [], events = [] } = ledgers.get(story) ?? {};
    const shown = shownEvents(events, present.get(story));
    const ledger: Ledger = { story, draft: unrecorded.has(story), editions, events: shown };
    await mkdir(join(out, story), { recursive: true });
    const file = join(out, story, 'ledger.json');
    await writeFileAtomic(file, `${JSON.stringify(ledger, null, 1)}\n`);
    written.set(story, ledger);
  }
  return written;
}
