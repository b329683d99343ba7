import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Story } from '../../../src/domain/index.ts';
import { withEdition } from '../../ledger/append.ts';
import {
  appendEditions,
  changesSince,
  editionsOf,
  readLedgers,
  type Ledgers,
} from '../../ledger/index.ts';
import { annotateAll, claimsOf, readWorld } from './annotate.ts';
import { operate, type Operation } from './operations.ts';
import { numbersFrom, type World } from './world.ts';

/** How a run may end before it is done: where, and how much of a file was written, 0 to 1. */
export interface Crash {
  at: 'before writing' | 'in a temporary file' | 'between two ledgers' | 'in a ledger';
  share: number;
}

/** What happens before an edition, and how its recording ends. */
export interface Step {
  operations: readonly { operation: Operation; seed: number }[];
  crash: Crash | null;
}

/** An edition as it was made, and the ledgers before and after. */
export interface Edition {
  before: Ledgers;
  after: Ledgers;
  bytesBefore: ReadonlyMap<string, Buffer>;
  bytesAfter: ReadonlyMap<string, Buffer>;
  stories: Story[];
  /** The same annotated once more, with what was recorded. */
  again: () => Story[];
  complete: boolean;
}

async function bytesIn(folder: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  );
}

async function record(
  folder: string,
  ledgers: Ledgers,
  editions: ReturnType<typeof editionsOf>,
  crash: Crash | null,
): Promise<void> {
  const [first] = editions;
  if (!crash || !first) return appendEditions(folder, ledgers, editions);
  const file = join(folder, `${first.story}.jsonl`);
  const whole = withEdition(ledgers.get(first.story), first);
  switch (crash.at) {
    case 'before writing':
      return;
    case 'in a temporary file':
      return writeFile(`${file}.12345`, whole.subarray(0, whole.length * crash.share));
    case 'between two ledgers':
      return appendEditions(
        folder,
        ledgers,
        editions.slice(0, Math.floor(editions.length * crash.share)),
      );
    case 'in a ledger': {
      await appendEditions(folder, ledgers, editions);
      const old = ledgers.get(first.story)?.kept.length ?? 0;
      return truncate(file, old + Math.floor((whole.length - old) * crash.share));
    }
  }
}

/** Lets a step happen to a world and records the edition that follows, in the ledgers of `folder`. */
export async function play(
  world: World,
  step: Step,
  folder: string,
  day: number,
): Promise<Edition> {
  for (const { operation, seed } of step.operations)
    operate(world, operation, world.touched, numbersFrom(seed));
  const before = await readLedgers(folder);
  const bytesBefore = await bytesIn(folder);
  const read = readWorld(world);
  const attributed = read.map((one) => claimsOf(one, world.borders));
  const stories = annotateAll(before, read, attributed);
  const date = new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
  const changes = changesSince(before, stories);
  const editions = editionsOf(before, changes, { date, engine: `invented ${world.borders}` });
  await record(folder, before, editions, step.crash);
  const after = await readLedgers(folder);
  if (!step.crash) world.touched = { byTwin: new Set(), otherwise: new Set() };
  return {
    before,
    after,
    bytesBefore,
    bytesAfter: await bytesIn(folder),
    stories,
    again: () => annotateAll(after, read, attributed),
    complete: step.crash === null,
  };
}
