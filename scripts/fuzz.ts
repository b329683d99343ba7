import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endOf } from './astro/index.ts';
import { runCommand } from './command.ts';

const USAGE = `usage: npm run fuzz -- [--cases N] [--seed N]

Makes stories of hostile texts and checks what every story promises; some 15 a second.

  --cases N  how many (100,000)
  --seed N   the same stories again (drawn, and printed)`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  process.stdout.write(`${values.cases} cases, seed ${values.seed}\n`);
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const args = [vitest, 'run', '--config', '.config/vitest.ts', 'scripts/check/fuzz'];
  const env = { ...process.env, VARIORUM_CASES: values.cases, VARIORUM_SEED: values.seed };
  const code = await endOf(spawn(process.execPath, args, { stdio: 'inherit', env }));
  process.exitCode = code ?? 1;
});
