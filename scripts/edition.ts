import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotateStories, type Outcome } from './annotate-stories.ts';
import { runCommand } from './command.ts';
import { dayOf } from './day.ts';
import { changeReport } from './edition/report.ts';
import { buildSite } from './edition/site.ts';
import { ENCODER_USAGE, encoderOptions, openEncoder } from './encoder/index.ts';
import type { Site } from '../src/domain/index.ts';
import { ENGINE } from './engine.ts';
import { inputError } from './input-error.ts';
import { type JoinsFile, readJoins } from './joins/index.ts';
import {
  appendEditions,
  changesSince,
  editionsFolder,
  editionsOf,
  isLive,
  lastEvents,
  type Ledgers,
  readLedgers,
  stateOf,
} from './ledger/index.ts';
import { readSite, SITE_FILE } from './site.ts';
import type { Encoder } from './stages/08-align/index.ts';
import { summarise } from './summary.ts';

const USAGE = `usage: npm run edition -- [--dry-run] [--date DAY] [--content DIR] [--editions DIR] [--sources FILE] [--out OUT] [--dist DIR] [--site FILE] [--encoder DIR]

  --dry-run       only say what would be recorded; write nothing
  --date DAY      the day of the edition (SOURCE_DATE_EPOCH, else today, UTC)
  --content DIR   the folder of the stories, one folder each (content/stories)
  --editions DIR  the ledgers (editions beside --content)
  --sources FILE  which sources of different stories are one (sources.yaml beside --content)
  --out OUT       where the edition is written (.variorum)
  --dist DIR      where the site goes (dist)
  --site FILE     what says at which address it is published (content/site.yaml)
${ENCODER_USAGE}`;

interface Sources {
  content: string;
  editions: string;
  out: string;
  dist: string;
  site: Site;
  siteFile: string;
  encoder: Encoder | undefined;
  sources: JoinsFile;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/**
 * What is missing only because it could not be read must not be recorded as withdrawn.
 * @throws InputError where a story is broken, or a recorded article was left out.
 */
function refuseIncomplete({ broken, leftOut }: Outcome, ledgers: Ledgers): void {
  const recorded = (story: string, id: string): boolean =>
    lastEvents(stateOf(ledgers.get(story)?.events ?? []), 'article').some(
      (event) => event.id === id && isLive(event),
    );
  const missing = [
    ...broken.map(({ story }) => story),
    ...[...leftOut].flatMap(([story, ids]) =>
      ids.filter((id) => recorded(story, id)).map((id) => `${story}/${id}`),
    ),
  ];
  if (missing.length > 0)
    throw inputError({
      file: missing.join(', '),
      what: 'could not be read, and would be recorded as withdrawn',
      remedy:
        'Mend what is said above, or take the files away if that is meant; nothing was recorded',
    });
}

async function preview({ content, editions, site, encoder, sources }: Sources): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'variorum-edition-'));
  try {
    const ledgers = await readLedgers(editions);
    const outcome = await annotateStories({ content, ledgers, out, site, encoder, sources });
    if (outcome.broken.length > 0) print(summarise(outcome));
    refuseIncomplete(outcome, ledgers);
    print(changeReport(changesSince(ledgers, outcome.stories)));
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function publish(
  { content, editions, out, dist, site, siteFile, encoder, sources }: Sources,
  date: string,
): Promise<void> {
  const ledgers = await readLedgers(editions);
  const given = { content, out, site, encoder, sources };
  const outcome = await annotateStories({ ...given, ledgers });
  const { stories } = outcome;
  print(summarise(outcome));
  refuseIncomplete(outcome, ledgers);
  const changes = changesSince(ledgers, stories);
  const engine = `${ENGINE.name} ${ENGINE.version}`;
  await appendEditions(editions, ledgers, editionsOf(ledgers, changes, { date, engine }));
  print(changeReport(changes));
  if (changes.size > 0) {
    const recorded = await readLedgers(editions);
    const again = await annotateStories({ ...given, ledgers: recorded });
    const left = changesSince(recorded, again.stories);
    if (left.size > 0)
      throw new Error(`what was just recorded changes again:\n${changeReport(left)}`);
  }
  await buildSite(out, dist, siteFile);
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      date: { type: 'string' },
      content: { type: 'string', default: 'content/stories' },
      editions: { type: 'string' },
      sources: { type: 'string' },
      out: { type: 'string', default: '.variorum' },
      dist: { type: 'string', default: 'dist' },
      site: { type: 'string', default: SITE_FILE },
      ...encoderOptions,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return;
  }
  const date = dayOf(values.date);
  const site = await readSite(values.site);
  const encoder = await openEncoder(values);
  const { content, out, dist } = values;
  const editions = editionsFolder(content, values.editions);
  const sources = await readJoins(content, values.sources);
  const siteFile = values.site;
  const given = { content, editions, out, dist, site, siteFile, encoder, sources };
  await (values['dry-run'] ? preview(given) : publish(given, date));
});
