import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** The day that every entry bears, the first that a zip can say: the same files give the same bytes on any day and in any time zone. */
const DAY = new Date(1980, 0, 1);
const READABLE_BY_ALL = 0o100644;

/**
 * Writes files as one zip, in their order.
 *
 * @param files paths below `folder`
 * @param root the folder that the zip unpacks into
 */
export async function zip(
  folder: string,
  files: readonly string[],
  root: string,
  to: string,
): Promise<void> {
  const made = new ZipFile();
  const failed = once(made, 'error').then(([error]) => {
    throw error as Error;
  });
  for (const file of files)
    made.addFile(join(folder, file), `${root}/${file}`, {
      mtime: DAY,
      mode: READABLE_BY_ALL,
      forceDosTimestamp: true,
    });
  made.end();
  await Promise.race([failed, pipeline(made.outputStream, createWriteStream(to))]);
}
