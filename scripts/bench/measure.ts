import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { untold } from '../astro/index.ts';

/** What a command took. */
export interface Cost {
  /** Wall time in seconds. */
  seconds: number;
  /** Peak resident memory of the process, in megabytes (10⁶ bytes). */
  megabytes: number;
}

/**
 * Runs a Node program and measures it. The program's own output is shown only when it fails.
 * @param folder for the measurement's file.
 */
export async function measure(
  folder: string,
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Cost> {
  const peak = join(folder, 'peak.txt');
  const begin = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', new URL('peak.ts', import.meta.url).href, ...args],
    {
      cwd: options.cwd,
      env: {
        ...process.env,
        ...untold,
        ...options.env,
        NODE_ENV: 'production',
        VARIORUM_PEAK: peak,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => (output += piece));
  }
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output}`);
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, megabytes: (Number(await readFile(peak, 'utf8')) * 1024) / 1e6 };
}
