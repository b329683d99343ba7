import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from './build.ts';

const run = promisify(execFile);

/** Loaded into every Node that the build starts: notes each address that is asked for, and refuses it. */
const refuse = (log: string): string => `
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
const no = (what) => { appendFileSync(${JSON.stringify(log)}, what + '\\n'); throw new Error('no network: ' + what); };
net.Socket.prototype.connect = function (...args) { no('connect ' + JSON.stringify(args[0])); };
dns.lookup = (name) => no('lookup ' + name);
dns.promises.lookup = async (name) => no('lookup ' + name);
syncBuiltinESMExports();
`;

/** A program in a network namespace of its own, with no way out, where the system lets users make one. */
async function cutOff(program: string, args: readonly string[]): Promise<[string, string[]]> {
  const can = await run('unshare', ['-rn', 'true']).then(
    () => true,
    () => false,
  );
  return can ? ['unshare', ['-rn', program, ...args]] : [program, [...args]];
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'variorum-no-network-'));
  const story = join(folder, 'stories', 'mill');
  await mkdir(story, { recursive: true });
  await writeFile(join(story, 'a.txt'), 'Seven people were hurt at the mill, the brigade said.\n');
  await writeFile(join(story, 'b.txt'), 'Four people were hurt at the mill, the brigade said.\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('builds a site and its zip with the network cut, and asks for nothing', async () => {
  const [log, hook] = [join(folder, 'asked.txt'), join(folder, 'refuse.mjs')];
  const [out, dist, zip] = ['out', 'dist', 'offline.zip'].map((name) => join(folder, name));
  await writeFile(hook, refuse(log));
  await writeFile(log, '');
  const env = { ...process.env, BASE_URL: undefined, NODE_OPTIONS: `--import=${hook}` };
  for (const args of [
    ['scripts/annotate.ts', '--content', join(folder, 'stories'), '--out', out],
    ['scripts/build.ts', '--data', out, '--dist', dist],
    ['scripts/offline.ts', '--data', out, '--dist', dist, '--out', zip],
  ]) {
    const [program, all] = await cutOff(process.execPath, args as string[]);
    await run(program, all, { cwd: root, env });
  }
  expect(await readFile(join(dist ?? '', 'mill/index.html'), 'utf8')).toContain('mill');
  expect((await readFile(zip ?? '')).length).toBeGreaterThan(100_000);
  expect(await readFile(log, 'utf8')).toBe('');
});
