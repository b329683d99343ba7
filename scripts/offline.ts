import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { offline } from './offline/index.ts';
import { readSite, SITE_FILE } from './site.ts';

const USAGE = `usage: npm run offline -- [--dist DIR] [--data DIR] [--out FILE] [--site FILE]

Makes of the built site one zip: unpack it, open index.html, with no server and no network.

  --dist DIR   the built site (dist)
  --data DIR   what it was built from (.variorum)
  --out FILE   the zip (offline.zip)
  --site FILE  what says at which address it is published (content/site.yaml)`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      data: { type: 'string', default: '.variorum' },
      out: { type: 'string', default: 'offline.zip' },
      site: { type: 'string', default: SITE_FILE },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const site = await readSite(values.site);
  const { files, bytes, drafts } = await offline({ ...values, site }, values.out);
  if (drafts.length > 0)
    process.stdout.write(`With marks that no edition records: ${drafts.join('; ')}\n`);
  process.stdout.write(`${values.out}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
});
