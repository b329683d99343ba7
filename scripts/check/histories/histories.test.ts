import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newArticle, operations } from './operations.ts';
import { play, type Step } from './play.ts';
import { brokenPromises, noMemory } from './promises.ts';
import { emptyWorld, numbersFrom, type World } from './world.ts';

/** Histories to play; each has up to `EDITIONS` editions. Who asks for a number has others drawn each time. */
const ASKED = process.env.VARIORUM_HISTORIES;
const HISTORIES = Number(ASKED ?? 40);
/**
 * By default always the same ones. What the test calls right is nearly, not quite, what a text can
 * tell: some one in a thousand drawn anew would fail where nobody could do better.
 */
const SEED = 11;
const EDITIONS = 16;

const seed = fc.integer({ min: 0, max: 2_000_000_000 });
const crash = fc.record({
  at: fc.constantFrom(
    'before writing' as const,
    'in a temporary file' as const,
    'between two ledgers' as const,
    'in a ledger' as const,
  ),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});
const step: fc.Arbitrary<Step> = fc.record({
  operations: fc.array(fc.record({ operation: fc.constantFrom(...operations), seed }), {
    minLength: 1,
    maxLength: 5,
  }),
  crash: fc.option(crash, { freq: 4 }),
});

function worldOf(from: number): World {
  const world = emptyWorld();
  const numbers = numbersFrom(from);
  for (const story of ['one', 'two'])
    world.stories.set(
      story,
      new Map(['a', 'b', 'c'].map((file) => [`${story}-${file}`, newArticle(world, numbers)])),
    );
  return world;
}

async function broken(begin: number, steps: readonly Step[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-history-'));
  const world = worldOf(begin);
  const memory = noMemory();
  let calm = true;
  try {
    for (const [day, one] of [{ operations: [], crash: null }, ...steps].entries()) {
      const edition = await play(world, one, folder, day);
      const faults = brokenPromises(edition, world, memory, calm);
      if (faults.length > 0) return faults.map((fault) => `edition ${day}: ${fault}`);
      calm = one.crash === null;
    }
    return [];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('any history of a site', () => {
  it(
    'loses no id that was recorded, and lets none lead to other words',
    async () => {
      let editions = 0;
      await fc.assert(
        fc.asyncProperty(
          seed,
          fc.array(step, { minLength: 4, maxLength: EDITIONS, size: 'max' }),
          async (begin, steps) => {
            editions += steps.length + 1;
            expect(await broken(begin, steps)).toEqual([]);
          },
        ),
        // A failing history takes minutes to make smaller; its seed is enough to look at it.
        { numRuns: HISTORIES, endOnFailure: true, ...(ASKED === undefined ? { seed: SEED } : {}) },
      );
      expect(editions).toBeGreaterThan(HISTORIES);
      if (process.env.VARIORUM_HISTORIES) process.stdout.write(`${editions} editions\n`);
    },
    60_000 + HISTORIES * 10_000,
  );
});
