import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { writeFileAtomic } from '../write-file-atomic.ts';
import { isSeq, parseDocument } from 'yaml';
import { type Decision, reviewSchema } from '../../src/domain/index.ts';

/** Above the entries of a new file, so that an editor offers what may be written. */
const HEAD = '# yaml-language-server: $schema=../../review.schema.json\n';

/** The JSON Schema of `review.yaml`, as `content/review.schema.json` holds it. */
export function reviewJsonSchema(): string {
  const schema = z.toJSONSchema(reviewSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'Editors’ decisions', ...schema }, null, 2)}\n`;
}

/** Adds a decision at the end of a story's `review.yaml`; what stands there stays as it is. */
export async function addDecision(folder: string, decision: Decision): Promise<void> {
  const file = join(folder, 'review.yaml');
  const document = parseDocument(await readFile(file, 'utf8').catch(() => HEAD));
  if (!isSeq(document.contents)) document.contents = document.createNode([]) as never;
  document.add(document.createNode(decision));
  await writeFileAtomic(file, document.toString({ lineWidth: 100 }));
}
