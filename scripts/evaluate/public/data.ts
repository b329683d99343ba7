import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { inputError } from '../../input-error.ts';

/** A public set as it lies in the data folder. */
export interface DataSet<Value> {
  value: Value;
  /** `name sha256:…`, as reports cite it. */
  name: string;
}

/**
 * Reads a set of the data folder.
 * @returns undefined where the folder does not have it: someone without the data measures the rest.
 * @throws InputError when the file is not what its name says
 */
export async function readData<Value>(
  folder: string,
  file: string,
  schema: z.ZodType<Value>,
): Promise<DataSet<Value> | undefined> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (bytes === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw inputError({ file, what: `is not JSON: ${String(error)}`, remedy: 'Get the file anew' });
  }
  const result = schema.safeParse(json);
  if (!result.success)
    throw inputError({ file, what: z.prettifyError(result.error), remedy: 'Get the file anew' });
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { value: result.data, name: `${file} sha256:${digest}…` };
}
