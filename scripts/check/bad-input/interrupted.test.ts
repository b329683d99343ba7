import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotate, annotateArgs, ARTICLE, content, run, runProgram } from './run.ts';

const stories = Object.fromEntries(
  ['ash', 'birch', 'cedar', 'elm'].flatMap((name, i) =>
    ['a', 'b', 'c'].map((article) => [`${name}/${article}.txt`, ARTICLE.repeat(3 + i)]),
  ),
);

/** Everything below a folder, by path. */
async function allOf(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const file = join(entry.parentPath, entry.name);
      found.set(file.slice(folder.length), await readFile(file, 'utf8'));
    }
  return found;
}

const canMount = async (): Promise<boolean> =>
  process.platform === 'linux' &&
  (await runProgram('unshare', ['-rm', 'true']).catch(() => ({ code: 1 }))).code === 0;

const PARSED = /\.(?:json|jsonld)$/;

describe('a run that is interrupted', { timeout: 240_000 }, () => {
  it('leaves every file whole wherever it is killed, and the next run makes all of it', async () => {
    const folder = await content(stories);
    await annotate(folder);
    const whole = await allOf(join(folder, 'out'));
    const begun = performance.now();
    await annotate(folder);
    const takes = performance.now() - begun;
    for (let share = 0.2; share < 1; share += 0.15) {
      await run(annotateArgs(folder), (child) => {
        setTimeout(() => child.kill('SIGKILL'), takes * share);
      });
      for (const [file, text] of await allOf(join(folder, 'out')))
        if (PARSED.test(file)) expect(() => JSON.parse(text) as unknown, file).not.toThrow();
    }
    const { code, error } = await annotate(folder);
    expect(code, error).toBe(0);
    const again = await allOf(join(folder, 'out'));
    for (const [file, text] of whole) expect(again.get(file), file).toBe(text);
  });

  it('says so where the disk is full, and leaves what was there', async () => {
    // A small disk in memory, where the system lets users mount one in a namespace of their own.
    if (!(await canMount())) return;
    const folder = await content({ ...stories, 'fir/a.txt': ARTICLE.repeat(400) });
    const first = await content(stories);
    await annotate(first);
    const disk = join(folder, 'disk');
    const script = [
      `mkdir -p '${disk}'`,
      `mount -t tmpfs -o size=$(($(du -sk '${first}/out' | cut -f1) + 200))k none '${disk}'`,
      `cp -r '${first}/out' '${disk}/out'`,
      `"$0" scripts/annotate.ts --content '${folder}/stories' --out '${disk}/out'`,
      `code=$?; rm -rf '${folder}/after'; cp -r '${disk}/out' '${folder}/after'; exit $code`,
    ].join('\n');
    const ended = await runProgram('unshare', ['-rm', 'sh', '-c', script, process.execPath]);
    expect(ended.code, ended.error).toBe(74);
    expect(ended.error).toMatch(/no space left \(ENOSPC\)\. What was made before is as it was/);
    const after = await allOf(join(folder, 'after'));
    for (const [file, text] of await allOf(join(first, 'out')))
      expect(after.get(file), file).toBe(text);
  });

  it('waits for another that writes the same folder, so that nothing is torn', async () => {
    const folder = await content(stories);
    const both = await Promise.all([annotate(folder), annotate(folder)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const alone = await content(stories);
    await annotate(alone);
    expect(await allOf(join(folder, 'out'))).toEqual(await allOf(join(alone, 'out')));
  });
});
