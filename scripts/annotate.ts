import { parseArgs } from 'node:util';
import { annotateStories } from './annotate-stories.ts';
import { exitCodeOf, runCommand } from './command.ts';
import { ENCODER_USAGE, encoderOptions, openEncoder } from './encoder/index.ts';
import { readJoins } from './joins/index.ts';
import { editionsFolder, readLedgers } from './ledger/index.ts';
import { readSite, SITE_FILE } from './site.ts';
import { summarise } from './summary.ts';

const USAGE = `usage: npm run annotate -- [--content DIR] [--editions DIR] [--sources FILE] [--out OUT] [--site FILE] [--encoder DIR]

  --content DIR   the folder of the stories, one folder each (content/stories)
  --editions DIR  the ledgers of what was published (editions beside --content)
  --sources FILE  which sources of different stories are one (sources.yaml beside --content)
  --out OUT       where the edition is written (.variorum)
  --site FILE     what says at which address it is published (content/site.yaml)
${ENCODER_USAGE}`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content/stories' },
      editions: { type: 'string' },
      sources: { type: 'string' },
      out: { type: 'string', default: '.variorum' },
      site: { type: 'string', default: SITE_FILE },
      ...encoderOptions,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const { content, out } = values;
  const site = await readSite(values.site);
  const encoder = await openEncoder(values);
  const ledgers = await readLedgers(editionsFolder(content, values.editions));
  const sources = await readJoins(content, values.sources);
  const outcome = await annotateStories({ content, ledgers, out, site, encoder, sources });
  process.stdout.write(`${summarise(outcome)}\n`);
  if (outcome.broken.length > 0)
    process.exitCode = exitCodeOf(outcome.broken.some(({ internal }) => internal));
});
