import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { buildSite } from './edition/site.ts';
import { SITE_FILE } from './site.ts';

const USAGE = `usage: node scripts/build.ts [--data DIR] [--dist DIR]

  --data DIR  what npm run annotate wrote (VARIORUM_DATA, else .variorum)
  --dist DIR  where the site goes (dist)`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: process.env.VARIORUM_DATA ?? '.variorum' },
      dist: { type: 'string', default: 'dist' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else await buildSite(values.data, values.dist, SITE_FILE);
});
