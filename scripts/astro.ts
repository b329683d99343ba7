import { endOf, startAstro } from './astro/index.ts';

/** Runs an Astro command as it stands: `preview`, `check` … */
const child = startAstro(process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
process.exitCode = (await endOf(child)) ?? 1;
