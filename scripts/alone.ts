import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { inputError } from './input-error.ts';

/** Waits for another run up to some ten seconds: one of a few stories is done by then, as in `npm run dev`. */
const RETRIES = { retries: 10, factor: 1, minTimeout: 1000 };

/**
 * Does something while no other run writes into the folder.
 * @throws InputError where another one still writes there after ten seconds.
 */
export async function alone<Done>(folder: string, work: () => Promise<Done>): Promise<Done> {
  await mkdir(folder, { recursive: true });
  const lockfilePath = join(folder, '.lock');
  const release = await lock(folder, { lockfilePath, retries: RETRIES }).catch(() => {
    throw inputError({
      file: folder,
      what: 'is being written by another run',
      remedy: 'Run the command again when that one is done',
    });
  });
  try {
    return await work();
  } finally {
    await release();
  }
}
