import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateStories } from './annotate-stories.ts';
import { startAstro } from './astro/index.ts';
import { runCommand } from './command.ts';
import { isInputError } from './input-error.ts';
import { joinsFile, readJoins } from './joins/index.ts';
import { editionsFolder, readLedgers } from './ledger/index.ts';
import { readSite, SITE_FILE } from './site.ts';
import { summarise } from './summary.ts';

const USAGE = `usage: npm run dev -- [--content DIR] [--editions DIR] [--out OUT] [--site FILE] [--port PORT]

Annotates, serves the site, and does both again whenever an article, story.yaml, review.yaml or sources.yaml is saved.
What site.yaml says is read once: start again after changing it.`;

/** Milliseconds without another change before the stories are read again: an editor saves in several steps. */
const PAUSE = 150;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface Sources {
  content: string;
  editions: string;
  out: string;
  site: string;
}

/** Annotates; what is wrong with the input is told, and the next change is waited for. */
async function again({ content, editions, out, site }: Sources): Promise<void> {
  const began = performance.now();
  try {
    const [of, ledgers] = [await readSite(site), await readLedgers(editions)];
    const sources = await readJoins(content);
    const given = { content, ledgers, out, site: of, encoder: undefined, sources };
    const outcome = await annotateStories(given);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    print(`${summarise(outcome)}\nAnnotated in ${seconds} s.`);
  } catch (error) {
    if (!isInputError(error)) throw error;
    print(error.message);
  }
}

/** Files of a folder, watched by name since editors put a new file in the place of the old; all below it without `only`. */
interface Watched {
  folder: string;
  only?: string;
}

/** Calls `then` some time after the last of several changes, one call after the other. */
function onChange(watched: readonly Watched[], then: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  for (const { folder, only } of watched)
    watch(folder, { recursive: only === undefined }, (_, name) => {
      if (only !== undefined && name !== only) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(then);
      }, PAUSE);
    });
}

const fileAt = (path: string): Watched => ({ folder: dirname(path), only: basename(path) });

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content/stories' },
      editions: { type: 'string' },
      out: { type: 'string', default: '.variorum' },
      site: { type: 'string', default: SITE_FILE },
      port: { type: 'string', default: '4321' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return;
  }
  await mkdir(values.content, { recursive: true });
  const sources = { ...values, editions: editionsFolder(values.content, values.editions) };
  await again(sources);
  const env = { VARIORUM_DATA: resolve(values.out), VARIORUM_SITE: resolve(values.site) };
  const server = startAstro(['dev', '--port', values.port], env);
  server.on('close', (code) => process.exit(code ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => server.kill(signal));
  onChange([{ folder: values.content }, fileAt(joinsFile(values.content))], () => again(sources));
});
