import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger, RecordedIn, Site, Story } from '../src/domain/index.ts';
import { writeEngine } from './engine.ts';
import { inputError } from './input-error.ts';
import { type JoinsFile, propose, resolve, writeJoins } from './joins/index.ts';
import { recordsFor, writeLedgers, type Ledgers } from './ledger/index.ts';
import { annotateRead, type Annotated } from './pipeline.ts';
import { reporter } from './progress.ts';
import { read, type ReadStory, type Warning } from './stages/01-read/index.ts';
import type { Encoder } from './stages/08-align/index.ts';
import { writeExports } from './stages/12-write/index.ts';

/** Story folders of `content`, by name. */
async function storyFolders(content: string): Promise<string[]> {
  const entries = await readdir(content, { withFileTypes: true }).catch(() => {
    throw inputError({
      file: content,
      what: 'is no folder that can be read',
      remedy: 'Give the folder of your stories with --content',
    });
  });
  return entries
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** A torn line as people are to know of it. */
const tornLines = (ledgers: Ledgers): Warning[] =>
  [...ledgers.values()].flatMap(({ story, torn }) =>
    torn === null
      ? []
      : [
          {
            file: `${story}.jsonl`,
            line: torn.line,
            message:
              'the last line was not written to its end and is left out; the next `npm run edition` takes it away',
          },
        ],
  );

/** What the stories are annotated from, and where to. */
export interface Sources {
  content: string;
  ledgers: Ledgers;
  out: string;
  site: Pick<Site, 'name' | 'url'>;
  encoder: Encoder | undefined;
  /** What `sources.yaml` says. */
  sources: JoinsFile;
}

/** What a run made, for people to read. */
export interface Outcome {
  stories: Story[];
  warnings: Warning[];
  /** Sources of different stories that may be one, as `sources.yaml` writes them. */
  proposals: string[][];
  /** Where they are to be decided. */
  sources: string;
}

/** The edition that a story's exports belong to; null where a mark of it is not recorded. */
const recordedIn = ({ draft, editions }: Ledger): RecordedIn => {
  const newest = draft ? undefined : editions.at(-1);
  return newest === undefined ? null : { number: newest.edition, date: newest.date };
};

/**
 * Annotates every story of `content` into `out`, with what the ledgers know of them. All stories
 * are read before the first is annotated: an article may have moved from any to any. The exports
 * come last, since they say which edition they are of.
 */
export async function annotateStories({
  content,
  ledgers,
  out,
  site,
  encoder,
  sources: { file, value: entries, lineOf },
}: Sources): Promise<Outcome> {
  const report = reporter();
  const warnings: Warning[] = tornLines(ledgers);
  const documents: ReadStory[] = [];
  for (const folder of await storyFolders(content)) {
    report.step(`stories: read ${folder}`);
    documents.push(await read(join(content, folder)));
  }
  const records = recordsFor(ledgers, documents);
  const annotated: Annotated[] = [];
  for (const [i, story] of documents.entries()) {
    const step = (stage: string): void => {
      report.step(`${i + 1}/${documents.length} ${story.story}: ${stage}`);
    };
    const made = await annotateRead(story, out, step, encoder, records.of(story.story));
    records.note(made.story);
    annotated.push(made);
    warnings.push(...made.warnings);
  }
  const stories = annotated.map(({ story }) => story);
  const written = await writeLedgers(out, ledgers, stories);
  for (const { story, pages } of annotated) {
    const ledger = written.get(story.story);
    const edition = ledger ? recordedIn(ledger) : null;
    await writeExports(join(out, story.story), { story, site, edition, pages });
  }
  const { joins, problems } = resolve(entries, stories);
  await writeJoins(out, joins);
  warnings.push(
    ...problems.map(({ entry, message }) => ({ file, line: lineOf([entry]), message })),
  );
  const proposals = propose(entries, stories);
  const present = new Set(stories.map(({ story }) => story));
  const gone = [...written.keys()].filter((story) => !present.has(story)).sort();
  await writeEngine(out, { stories: [...present], gone }, encoder?.name ?? null);
  report.done();
  return { stories, warnings, proposals, sources: file };
}
