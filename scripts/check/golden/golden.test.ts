import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Story } from '../../../src/domain/index.ts';
import { annotate } from '../../pipeline.ts';

/** Small invented stories, and what the whole pipeline must make of them. */
const cases = ['mine', 'museum-roof', 'plain'];

const expectedSchema = z.strictObject({
  /** Beginning of the quote, source, speech; in the order of the articles and of the text. */
  claims: z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** Kind, gravity, values of the readings; every one that is shown. */
  disagreements: z.array(z.tuple([z.string(), z.string(), z.array(z.string())])),
});

describe.each(cases)('the golden story %s', (name) => {
  const folder = join(import.meta.dirname, name);
  let out = '';
  let story: Story;
  let expected: z.infer<typeof expectedSchema>;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'variorum-golden-'));
    expected = expectedSchema.parse(parse(await readFile(join(folder, 'expected.yaml'), 'utf8')));
    ({ story } = await annotate(folder, out, () => undefined));
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it('gives every claim its source and speech', () => {
    const found = expected.claims.map(([quote, source], i) => {
      const claim = story.claims.find(
        (one, k) => k >= i && one.quote.startsWith(quote) && one.source.name === source,
      );
      return claim ? [quote, claim.source.name, claim.speech] : [quote, 'not found', ''];
    });
    expect(found).toEqual(expected.claims);
  });

  it('shows these disagreements and no other', () => {
    const shown = story.disagreements.map(({ kind, update, severity, readings }) => [
      kind,
      update ? 'change' : severity,
      readings.map(({ value }) => value),
    ]);
    const inOrder = (list: unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort();
    expect(inOrder(shown)).toEqual(inOrder(expected.disagreements));
  });

  it('is the same to the byte when run again', async () => {
    const again = await mkdtemp(join(tmpdir(), 'variorum-golden-'));
    await annotate(folder, again, () => undefined);
    for (const file of (await readdir(join(out, name))).sort()) {
      expect(await readFile(join(again, name, file))).toEqual(
        await readFile(join(out, name, file)),
      );
    }
    await rm(again, { recursive: true, force: true });
  });
});
