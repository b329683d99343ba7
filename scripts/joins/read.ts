import { dirname, join } from 'node:path';
import { joinEntrySchema, joinsFileSchema, type JoinEntry } from '../../src/domain/index.ts';
import { z } from 'astro/zod';
import { inputError } from '../input-error.ts';
import { type InLines, readYamlWithLines } from '../read-yaml.ts';

/** Where editors say which sources of different stories are one: beside the folder of the stories. */
export const joinsFile = (content: string): string => join(dirname(content), 'sources.yaml');

/** What editors say of sources of different stories, and in which lines. */
export interface JoinsFile extends InLines<readonly JoinEntry[]> {
  file: string;
}

/** The JSON Schema of `sources.yaml`, as `content/sources.schema.json` holds it. */
export function joinsJsonSchema(): string {
  const schema = z.toJSONSchema(z.array(joinEntrySchema), { io: 'input' });
  return `${JSON.stringify({ title: 'Sources of several stories', ...schema }, null, 2)}\n`;
}

/**
 * Reads what editors say of sources of different stories; nothing where there is no such file.
 * @param given another file than the one beside `content`, which must be there.
 * @throws InputError with the line of the first fault.
 */
export async function readJoins(content: string, given?: string): Promise<JoinsFile> {
  const file = given ?? joinsFile(content);
  const read = await readYamlWithLines(file, file, joinsFileSchema);
  if (read === undefined && given !== undefined)
    throw inputError({
      file,
      what: 'does not exist',
      remedy: 'Give with --sources the file that says which sources of different stories are one',
    });
  return { file, value: read?.value ?? [], lineOf: read?.lineOf ?? (() => 1) };
}
