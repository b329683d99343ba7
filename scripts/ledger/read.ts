import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inputError } from '../input-error.ts';
import { parseLedger, type StoryLedger } from './parse.ts';

/** By story, in the order of their names. */
export type Ledgers = ReadonlyMap<string, StoryLedger>;

export const LEDGER_FILE = '.jsonl';

/** Where the ledgers of the stories in `content` lie, unless another folder is given: beside it. */
export const editionsFolder = (content: string, given: string | undefined): string =>
  given ?? join(dirname(content), 'editions');

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/**
 * Reads every ledger of a folder; none where there is no such folder. Other files there, such as
 * what a crash left under a temporary name, are passed over.
 * @param folder path of `content/editions`.
 * @throws InputError with file and line where a ledger is damaged.
 */
export async function readLedgers(folder: string): Promise<Ledgers> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw inputError({
      file: folder,
      what: `cannot be read (${codeOf(error)})`,
      remedy: 'Give the folder of the ledgers with --editions',
    });
  });
  const ledgers = new Map<string, StoryLedger>();
  for (const name of names.filter((one) => one.endsWith(LEDGER_FILE)).sort()) {
    const story = name.slice(0, -LEDGER_FILE.length);
    const file = join(folder, name);
    ledgers.set(story, parseLedger(await readFile(file), story, file));
  }
  return ledgers;
}
