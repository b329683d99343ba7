import { readFile } from 'node:fs/promises';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { inputError } from './input-error.ts';

/** Bytes of a file that a person writes by hand. */
const MOST_BYTES = 2_000_000;

/** The values of a document. None stands for another: by such aliases a short file can mean a huge value, or one inside itself. */
function valueOf(document: Document, label: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw inputError({
      file: label,
      what: 'repeats a value by an alias (*name)',
      remedy: 'Write the value out',
    });
  }
}

/**
 * Reads a YAML file that people write and checks it against its schema.
 * @param label the file's name as messages show it.
 * @returns the value, or `undefined` where the file does not exist.
 * @throws InputError with the line of the first fault: bad YAML, or a value the schema refuses.
 */
export async function readYaml<T>(
  path: string,
  label: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  return (await readYamlWithLines(path, label, schema))?.value;
}

/** A value, and in which line of its file a part of it stands: `lineOf([0, 'sources', 2])`. */
export interface InLines<T> {
  value: T;
  lineOf: (where: readonly (string | number)[]) => number;
}

/** The same, with the lines, for what the schema alone cannot find wrong. */
export async function readYamlWithLines<T>(
  path: string,
  label: string,
  schema: z.ZodType<T>,
): Promise<InLines<T> | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return undefined;
    throw inputError({
      file: label,
      what: `cannot be read (${code})`,
      remedy: 'Check the permissions of the file',
    });
  });
  if (text === undefined) return undefined;
  if (text.length > MOST_BYTES)
    throw inputError({
      file: label,
      what: `has ${Math.round(text.length / 1e6)} MB, and nobody writes more than ${MOST_BYTES / 1e6} by hand`,
      remedy: 'Check that it is the right file',
    });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) {
    throw inputError({
      file: label,
      line: lines.linePos(fault.pos[0]).line,
      what: `is not valid YAML (${fault.message.split('\n')[0] ?? fault.code})`,
      remedy: 'Mend the line; indent with spaces, quote values that hold a colon',
    });
  }
  const lineOf = (where: readonly (string | number)[]): number => {
    const node = document.getIn(where, true) ?? document.getIn(where.slice(0, -1), true);
    const range =
      node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
    const offset = Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
    return lines.linePos(offset).line;
  };
  const result = schema.safeParse(valueOf(document, label) ?? {});
  if (result.success) return { value: result.data, lineOf };
  const [issue] = result.error.issues;
  const where = issue?.path.map(String) ?? [];
  throw inputError({
    file: label,
    line: lineOf(where),
    what: `${where.join('.') || 'the file'}: ${issue?.message ?? 'not as expected'}`,
    remedy: 'The README lists the fields and their forms',
  });
}
