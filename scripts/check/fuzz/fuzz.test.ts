import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateRead } from '../../pipeline.ts';
import { read } from '../../stages/01-read/index.ts';
import { writeExports } from '../../stages/12-write/index.ts';
import { brokenPromises, type Made } from './promises.ts';
import { articleText, storyFiles } from './texts.ts';

/** Stories to make; `npm run fuzz` makes many more. */
const CASES = Number(process.env.VARIORUM_CASES ?? 1000);
const SEED = process.env.VARIORUM_SEED;
const SITE = { name: 'The "<Test>" Edition', url: 'https://edition.example/papers/' };
const run = { numRuns: CASES, ...(SEED === undefined ? {} : { seed: Number(SEED) }) };

/** In memory where the system offers it: every file is written to the disk for good before the next. */
const disk = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(disk, 'variorum-fuzz-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts files through everything, from reading to the exports. */
async function make(files: Readonly<Record<string, string>>): Promise<Made> {
  const [stories, out] = [join(folder, 'bridge'), join(folder, 'out')];
  await rm(stories, { recursive: true, force: true });
  await rm(out, { recursive: true, force: true });
  await mkdir(stories);
  for (const [name, text] of Object.entries(files)) await writeFile(join(stories, name), text);
  const documents = await read(stories);
  const { story, pages } = await annotateRead(documents, out, () => undefined);
  await writeExports(join(out, 'bridge'), { story, site: SITE, edition: null, pages });
  const written = new Map<string, string>();
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    written.set(relative(join(out, 'bridge'), file), await readFile(file, 'utf8'));
  }
  return { documents: documents.documents, files: written };
}

describe('any articles', () => {
  it(
    'become a story that keeps its promises',
    async () => {
      await fc.assert(
        fc.asyncProperty(storyFiles, async (files) => {
          expect(brokenPromises(await make(files))).toEqual([]);
        }),
        run,
      );
    },
    60_000 + CASES * 500,
  );

  /** A clock is no judge beside other programs: only who asks for it has it look. */
  it.skipIf(process.env.VARIORUM_CASES === undefined)(
    'take no more than in proportion to their length',
    async () => {
      const seconds = async (text: string): Promise<number> => {
        const times: number[] = [];
        for (let i = 0; i < 3; i += 1) {
          const begun = performance.now();
          await make({ 'a.txt': text });
          times.push(performance.now() - begun);
        }
        return Math.min(...times);
      };
      await fc.assert(
        fc.asyncProperty(articleText, async (text) => {
          const once = `${text}\n\n`.repeat(40).slice(0, 100_000);
          const [one, two] = [await seconds(once), await seconds(once + once)];
          // Twice the text in three times the time, beside what each run costs at least.
          expect(two).toBeLessThan(3 * one + 50);
        }),
        { ...run, numRuns: Math.ceil(CASES / 500) },
      );
    },
    60_000 + CASES * 500,
  );
});
