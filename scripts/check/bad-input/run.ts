import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** An article in which the engine finds a claim. */
export const ARTICLE = 'The old mill burned down on Sunday night, the fire brigade said.\n';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own with `stories/`, in which the files stand. */
export async function content(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-bad-'));
  folders.push(folder);
  await mkdir(join(folder, 'stories'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'stories', name)), { recursive: true });
    await writeFile(join(folder, 'stories', name), text);
  }
  return folder;
}

export interface Ended {
  code: number | null;
  out: string;
  error: string;
}

/** Runs a program in the repository; `started` is given its process. */
export async function runProgram(
  program: string,
  args: readonly string[],
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(program, args, { cwd: root });
  started(child);
  const said = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (said.out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said.error += piece));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  });
  return { code, ...said };
}

/** Runs a program of `scripts` as people do. */
export const run = (
  args: readonly string[],
  started?: (child: ChildProcess) => void,
): Promise<Ended> => runProgram(process.execPath, args, started);

/** Annotates the stories of a folder into its `out`. */
export const annotateArgs = (folder: string): string[] => [
  'scripts/annotate.ts',
  '--content',
  join(folder, 'stories'),
  '--out',
  join(folder, 'out'),
];

export const annotate = (folder: string): Promise<Ended> => run(annotateArgs(folder));
