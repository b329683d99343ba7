import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type ExportedFile, type ExportList, exportListSchema } from '../domain/index.ts';
import { dataFolder } from './read.ts';

function fileOf(story: string, name: string): string {
  return join(dataFolder(), story, 'exports', name);
}

/**
 * The files that were made of a story for others to use; null where there are none.
 *
 * @throws when the list breaks its schema
 */
export function readExportList(story: string): ExportList | null {
  const file = fileOf(story, 'exports.json');
  if (!existsSync(file)) return null;
  const list = exportListSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!list.success) throw new Error(`${file}:\n${z.prettifyError(list.error)}`);
  return list.data;
}

/** @throws when the file is not the one that the list names: two runs would stand side by side */
export function readExport(story: string, { file, sha256 }: ExportedFile): Buffer {
  const bytes = readFileSync(fileOf(story, file));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(
      `${fileOf(story, file)} is not the file that exports.json lists. Run \`npm run annotate\` again.`,
    );
  return bytes;
}

/** The forms in which stories are handed on, each once. */
export function formsOf(lists: readonly ExportList[]): ExportedFile[] {
  return [
    ...new Map(
      lists.flatMap(({ files }) => files).map((file) => [file.file, file] as const),
    ).values(),
  ];
}

/** Bytes of all files of a list. */
export function weightOf({ files }: ExportList): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
