import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportListSchema } from '../../../../src/domain/index.ts';
import { storyExports } from './index.ts';
import { disagreeing } from './testing.ts';
import { writeExports } from './write.ts';

describe('writeExports', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-exports-'));
    await writeExports(folder, disagreeing());
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const contents = (file: string): Promise<Buffer> => readFile(join(folder, 'exports', file));

  it('writes every file and lists it with its size and checksum', async () => {
    const list = exportListSchema.parse(JSON.parse(String(await contents('exports.json'))));
    expect(list.edition).toBe(null);
    expect(list.files.map(({ file }) => file)).toEqual(storyExports.map(({ file }) => file));
    for (const { file, bytes, sha256 } of list.files) {
      const written = await contents(file);
      expect(written.length).toBe(bytes);
      expect(createHash('sha256').update(written).digest('hex')).toBe(sha256);
    }
    expect((await readdir(join(folder, 'exports'))).length).toBe(list.files.length + 1);
  });

  it('writes the same bytes again', async () => {
    const before = await contents('exports.json');
    await writeExports(folder, disagreeing());
    expect(await contents('exports.json')).toEqual(before);
  });

  it('has no two exports of one name', () => {
    expect(new Set(storyExports.map(({ file }) => file)).size).toBe(storyExports.length);
  });
});
