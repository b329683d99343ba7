import { join } from 'node:path';
import { writeFileAtomic } from '../write-file-atomic.ts';
import type { Joins } from '../../src/domain/index.ts';

/** Writes `joins.json`, which the site reads. */
export async function writeJoins(out: string, joins: Joins): Promise<void> {
  await writeFileAtomic(join(out, 'joins.json'), `${JSON.stringify(joins, null, 2)}\n`);
}
