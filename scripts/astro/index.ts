import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Astro's own command, to be run by Node. */
export const astroProgram = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

/** Astro tells its makers what it is used for, unless told not to: nothing here asks the network. */
export const untold = { ASTRO_TELEMETRY_DISABLED: '1' };

/** Starts an Astro command in the repository; it writes where this process does. */
export function startAstro(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [astroProgram, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...untold, ...env },
  });
}

/** @returns the exit code of a command that was started, null where a signal ended it */
export async function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', done);
  });
}
