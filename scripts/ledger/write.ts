import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Ledger, Story } from '../../src/domain/index.ts';
import { changesSince } from './changes.ts';
import type { Ledgers } from './read.ts';

/**
 * Writes `<out>/<story>/ledger.json` for each story of today and each one that only ledgers know.
 * @returns the stories that only ledgers know.
 */
export async function writeLedgers(
  out: string,
  ledgers: Ledgers,
  stories: readonly Story[],
): Promise<string[]> {
  const unrecorded = changesSince(ledgers, stories);
  const present = new Set(stories.map(({ story }) => story));
  for (const story of new Set([...present, ...ledgers.keys()])) {
    const { editions = [], events = [] } = ledgers.get(story) ?? {};
    const ledger: Ledger = { story, draft: unrecorded.has(story), editions, events };
    await mkdir(join(out, story), { recursive: true });
    const file = join(out, story, 'ledger.json');
    await writeFileAtomic(file, `${JSON.stringify(ledger, null, 1)}\n`);
  }
  return [...ledgers.keys()].filter((story) => !present.has(story)).sort();
}
