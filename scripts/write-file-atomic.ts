import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';

let written = 0;

/**
 * Writes a file under a temporary name beside it, syncs and renames it: whenever it ends, the file
 * is as before or has all of `data`. What a system takes only in part, as a disk does that fills
 * up, is tried on until it is all there or refused. A link stays one, and the file keeps its mode.
 * @param options `fsync: false` for what can be made again: a loss of power may then lose it.
 * @throws the system's error; the file is then as before.
 */
export async function writeFileAtomic(
  file: string,
  data: string | Uint8Array,
  { fsync = true } = {},
): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const former = await stat(target).catch(() => null);
  written += 1;
  const temporary = `${target}.${process.pid}${String(written).padStart(6, '0')}`;
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(data);
      if (fsync) await handle.sync();
    } finally {
      await handle.close();
    }
    if (former) await chmod(temporary, former.mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
