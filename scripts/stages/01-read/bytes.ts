import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { leftOut, MOST_BYTES } from './left-out.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Where a file really lies. A link may lead to another place of its folder, and no further. */
async function placeOf(folder: string, name: string): Promise<string> {
  const place = await realpath(join(folder, name)).catch((error: unknown) => {
    throw codeOf(error) === 'ELOOP'
      ? leftOut('is a link that leads back to itself', 'Put the file itself there')
      : leftOut('is a link that leads nowhere', 'Put the file itself there');
  });
  if (!place.startsWith((await realpath(folder)) + sep))
    throw leftOut('is a link out of the story’s folder', 'Put a copy of the file there');
  return place;
}

/**
 * The bytes of an article's file.
 * @throws why it is left out: it cannot be read, is too large, or is no file.
 */
export async function bytesOf(folder: string, name: string): Promise<Buffer> {
  const place = await placeOf(folder, name);
  const about = await stat(place);
  const { size } = about;
  // Reading a pipe or a device might never end.
  if (!about.isFile()) throw leftOut('is no file', 'Take it out of the folder, or rename it');
  if (size > MOST_BYTES)
    throw leftOut(
      `has ${Math.round(size / 1e6)} MB, and no article has more than ${MOST_BYTES / 1e6}`,
      'Save the article alone, as text or HTML',
    );
  return readFile(place).catch((error: unknown) => {
    throw leftOut(`cannot be read (${codeOf(error)})`, 'Check the permissions of the file');
  });
}
