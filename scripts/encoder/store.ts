import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { writeFileAtomic } from '../write-file-atomic.ts';
import type { VectorStore } from '../stages/08-align/index.ts';

const vectorSchema = z.array(z.number()).min(1);

/** The vector in a file's text; a text that was cut short is no JSON. */
function vectorIn(text: string): readonly number[] | undefined {
  try {
    return vectorSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Keeps vectors in a folder, a file each, named by the SHA-256 of the model's identity and the
 * sentence. A file that is torn counts as missing and is written anew. The folder may be deleted at
 * any time.
 */
export function storeIn(folder: string): VectorStore {
  const fileOf = (identity: string, sentence: string): string => {
    const key = createHash('sha256').update(`${identity}\0${sentence}`).digest('hex');
    return join(folder, key.slice(0, 2), `${key}.json`);
  };
  return {
    async get(identity, sentence) {
      const text = await readFile(fileOf(identity, sentence), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : vectorIn(text);
    },
    async put(identity, sentence, vector) {
      const file = fileOf(identity, sentence);
      await mkdir(dirname(file), { recursive: true });
      // Without waiting for the disk: a file that a crash tears is made again.
      await writeFileAtomic(file, JSON.stringify(vector), { fsync: false });
    },
  };
}
