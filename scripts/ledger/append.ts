import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../write-file-atomic.ts';
import { ledgerLineSchema, type Edition, type LedgerEvent } from '../../src/domain/index.ts';
import { alone } from '../alone.ts';
import { inputError } from '../input-error.ts';
import { LEDGER_FILE, type Ledgers } from './read.ts';
import type { StoryLedger } from './parse.ts';

/** An edition of one story: its first line and what changed. */
export interface NewEdition {
  story: string;
  edition: Edition;
  events: readonly LedgerEvent[];
}

/** The bytes of a ledger with an edition put to its end; what was there before is not touched. */
export function withEdition(
  ledger: StoryLedger | undefined,
  { edition, events }: Omit<NewEdition, 'story'>,
): Buffer {
  const kept = ledger?.kept ?? Buffer.alloc(0);
  // The schema sets the order of the keys, so that like events are like lines.
  const lines = [edition, ...events].map((line) => JSON.stringify(ledgerLineSchema.parse(line)));
  const feed = kept.length > 0 && kept.at(-1) !== 0x0a ? '\n' : '';
  return Buffer.concat([kept, Buffer.from(`${feed}${lines.join('\n')}\n`)]);
}

const isLeftOver = (name: string): boolean => /\.jsonl\.\d+$/.test(name);

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch(() => Buffer.alloc(0));
}

const bytesRead = (ledger: StoryLedger | undefined): Buffer =>
  Buffer.concat([ledger?.kept ?? Buffer.alloc(0), Buffer.from(ledger?.torn?.text ?? '')]);

/** @throws InputError where another run wrote to a ledger after this one read it. */
async function refuseOthersWork(
  folder: string,
  ledgers: Ledgers,
  stories: readonly string[],
): Promise<void> {
  for (const story of stories) {
    const file = join(folder, `${story}${LEDGER_FILE}`);
    const ledger = ledgers.get(story);
    const now = await bytesOf(file);
    const same = ledger?.torn ? now.indexOf(ledger.kept) === 0 : now.equals(bytesRead(ledger));
    if (!same)
      throw inputError({
        file,
        what: 'was written by another run at the same time',
        remedy: 'Nothing was recorded; run `npm run edition` again',
      });
  }
}

/**
 * Appends editions to the ledgers of a folder and mends those with a torn last line. Each file is
 * written whole under a temporary name, synced and renamed: after a crash it is as before or as
 * after. Files are written one after the other; what a crash between two of them leaves out, the
 * next run records. A lock keeps a second run out while one writes.
 * @param ledgers as this run read them.
 * @throws InputError where another run holds the lock, or recorded since they were read.
 */
export async function appendEditions(
  folder: string,
  ledgers: Ledgers,
  editions: readonly NewEdition[],
): Promise<void> {
  const torn = [...ledgers.values()].filter((ledger) => ledger.torn !== null);
  if (editions.length === 0 && torn.length === 0) return;
  await alone(folder, async () => {
    await refuseOthersWork(folder, ledgers, [
      ...new Set([...ledgers.keys(), ...editions.map(({ story }) => story)]),
    ]);
    for (const name of (await readdir(folder)).filter(isLeftOver))
      await rm(join(folder, name), { force: true });
    const changed = new Map(editions.map((edition) => [edition.story, edition]));
    for (const { story, kept } of torn)
      if (!changed.has(story)) await writeFileAtomic(join(folder, `${story}${LEDGER_FILE}`), kept);
    for (const [story, edition] of changed) {
      const bytes = withEdition(ledgers.get(story), edition);
      await writeFileAtomic(join(folder, `${story}${LEDGER_FILE}`), bytes);
    }
  });
}
