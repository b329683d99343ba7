import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './build.ts';

const run = promisify(execFile);

describe('builds of one site', () => {
  let folder = '';
  let args: string[] = [];
  const env = { ...process.env, BASE_URL: undefined };
  const dist = (): string => join(folder, 'dist');
  const home = (): Promise<string> => readFile(join(dist(), 'index.html'), 'utf8');
  const beside = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.startsWith('dist'));
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-builds-'));
    const story = join(folder, 'stories', 'mill');
    await mkdir(story, { recursive: true });
    await writeFile(join(story, 'a.txt'), 'The mill burned on Sunday night, the brigade said.\n');
    const out = join(folder, 'out');
    const content = ['--content', join(folder, 'stories'), '--out', out];
    await run(process.execPath, ['scripts/annotate.ts', ...content], { cwd: root });
    args = ['scripts/build.ts', '--data', out, '--dist', dist()];
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('wait for each other, and leave one whole site and nothing beside it', async () => {
    const both = [1, 2].map(() => run(process.execPath, args, { cwd: root, env }));
    await Promise.all(both);
    expect(await home()).toContain('</html>');
    expect(await beside()).toEqual(['dist']);
  });

  it('leave the site as it was where they are killed, and can be made again', async () => {
    const before = await home();
    const begun = performance.now();
    await run(process.execPath, args, { cwd: root, env });
    const takes = performance.now() - begun;
    for (const share of [0.3, 0.6, 0.9]) {
      const child = spawn(process.execPath, args, { cwd: root, env, detached: true });
      const ended = new Promise((done) => child.on('close', done));
      setTimeout(() => {
        // Astro is a process of its own, which is to die with it.
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      }, takes * share);
      await ended;
      expect(await home()).toBe(before);
    }
    await run(process.execPath, args, { cwd: root, env });
    expect(await home()).toBe(before);
    expect(await beside()).toEqual(['dist']);
  });

  it('puts back a site that a killed build had moved aside, even where the next build fails', async () => {
    const before = await home();
    await rename(dist(), `${dist()}.new-abc.old`);
    const failing = run(process.execPath, args, {
      cwd: root,
      env: { ...env, VARIORUM_SITE: 'no' },
    });
    await expect(failing).rejects.toThrow();
    expect(await home()).toBe(before);
    expect(await beside()).toEqual(['dist']);
  });
});
