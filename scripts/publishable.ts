import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineSchema, ledgerSchema } from '../src/domain/index.ts';
import { runCommand } from './command.ts';
import { inputError } from './input-error.ts';

const USAGE = `usage: npm run publishable -- [--data DIR]

Ends with an error where a story has marks that no edition records: a draft is not published.

  --data DIR  what npm run annotate wrote (.variorum)`;

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw inputError({ file, what: 'cannot be read', remedy: 'Run `npm run build` first' });
  });
  return JSON.parse(text);
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '.variorum' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const { stories } = engineSchema.parse(await readJson(join(values.data, 'engine.json')));
  const drafts: string[] = [];
  for (const story of stories) {
    const ledger = await readJson(join(values.data, story, 'ledger.json'));
    if (ledgerSchema.parse(ledger).draft) drafts.push(story);
  }
  if (drafts.length > 0)
    throw inputError({
      file: values.data,
      what: `has drafts: ${drafts.join(', ')}`,
      remedy: 'Record them with `npm run edition`, and commit content/editions',
    });
  process.stdout.write('Every mark is recorded: the site can be published.\n');
});
