import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeIn } from './store.ts';

const VECTOR = [0.25, -0.5, 0, 0.8292];

describe('the store of vectors', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-vectors-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const files = async (): Promise<string[]> =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('gives back what was put in, in another run, too', async () => {
    await storeIn(folder).put('model', 'A crane fell.', VECTOR);
    expect(await storeIn(folder).get('model', 'A crane fell.')).toEqual(VECTOR);
  });

  it('leaves one file a sentence and nothing half written', async () => {
    const store = storeIn(folder);
    await Promise.all([1, 2, 3].map(() => store.put('model', 'A crane fell.', VECTOR)));
    expect(await files()).toHaveLength(1);
  });

  it('stays silent on other sentences and other models', async () => {
    const store = storeIn(folder);
    await store.put('model', 'A crane fell.', VECTOR);
    expect(await store.get('model', 'A crane fell')).toBeUndefined();
    expect(await store.get('mode', 'lA crane fell.')).toBeUndefined();
    expect(await store.get('other', 'A crane fell.')).toBeUndefined();
  });

  it('trusts no torn or foreign file, and writes it anew', async () => {
    const store = storeIn(folder);
    await store.put('model', 'A crane fell.', VECTOR);
    const [file = ''] = await files();
    const whole = await readFile(file, 'utf8');
    const torn = [
      ...Array.from({ length: whole.length }, (_, end) => whole.slice(0, end)),
      '\0'.repeat(whole.length),
      '[]',
      '[1,null]',
      '{"0":1}',
    ];
    for (const text of torn) {
      await writeFile(file, text);
      expect(await store.get('model', 'A crane fell.')).toBeUndefined();
    }
    await store.put('model', 'A crane fell.', VECTOR);
    expect(await store.get('model', 'A crane fell.')).toEqual(VECTOR);
  });

  it('takes any sentence', async () => {
    const store = storeIn(folder);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (sentence) => {
        await store.put('model', sentence, VECTOR);
        expect(await store.get('model', sentence)).toEqual(VECTOR);
      }),
      { numRuns: 30 },
    );
  });
});
