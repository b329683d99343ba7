import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { joinEntriesSchema } from '../../src/domain/index.ts';
import { inputError } from '../input-error.ts';
import { type InLines, readYamlWithLines } from '../read-yaml.ts';
import { firstFault } from './check.ts';

/** What `sources.yaml` says, and in which lines. */
export interface JoinsFile extends InLines<z.infer<typeof joinEntriesSchema>> {
  file: string;
}

/** A file of comments alone says nothing. */
const entriesSchema = z.preprocess(
  (value) => (JSON.stringify(value) === '{}' ? [] : value),
  joinEntriesSchema,
);

/** The JSON Schema of `sources.yaml`, as `content/sources.schema.json` holds it. */
export function joinsJsonSchema(): string {
  const schema = z.toJSONSchema(joinEntriesSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'Sources of several stories', ...schema }, null, 2)}\n`;
}

/**
 * Reads `sources.yaml`, which may be missing where no other file is given.
 * @param content path of `content/stories`; the file lies beside it.
 * @param given another file.
 * @throws InputError with the line of the first fault.
 */
export async function readJoins(content: string, given: string | undefined): Promise<JoinsFile> {
  const file = given ?? join(dirname(content), 'sources.yaml');
  const read = await readYamlWithLines(file, file, entriesSchema);
  if (read === undefined && given !== undefined)
    throw inputError({
      file,
      what: 'does not exist',
      remedy: 'Give with --sources the file that says which sources of stories are one',
    });
  const { value, lineOf } = read ?? { value: [], lineOf: () => 1 };
  const fault = firstFault(value);
  if (fault)
    throw inputError({
      file,
      line: lineOf([fault.entry, 'sources', fault.place]),
      what: fault.what,
      remedy: 'Say each thing once',
    });
  return { file, value, lineOf };
}
