import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../../../write-file-atomic.ts';
import type { ExportList } from '../../../../src/domain/index.ts';
import type { ExportInput } from './export.ts';
import { storyExports } from './index.ts';

/**
 * Writes every export of a story to `<folder>/exports/`, and `exports.json` last, which lists them
 * with their checksums: a reader that finds another checksum has files of two runs before it.
 * @param folder `<out>/<story>`
 */
export async function writeExports(folder: string, input: ExportInput): Promise<void> {
  const at = join(folder, 'exports');
  await mkdir(at, { recursive: true });
  const files = [];
  for (const { textOf, ...about } of storyExports) {
    const bytes = Buffer.from(textOf(input));
    await writeFileAtomic(join(at, about.file), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.push({ ...about, bytes: bytes.length, sha256 });
  }
  const list: ExportList = { edition: input.edition, files };
  await writeFileAtomic(join(at, 'exports.json'), `${JSON.stringify(list, null, 1)}\n`);
}
