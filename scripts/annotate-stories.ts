import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  sameName,
  type Ledger,
  type RecordedIn,
  type Site,
  type Story,
} from '../src/domain/index.ts';
import { alone } from './alone.ts';
import { writeEngine } from './engine.ts';
import { inputError, isDiskFull, isInputError } from './input-error.ts';
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

/** @throws InputError where a folder before it has the same name to some file systems, and to people. */
function refuseTwin(folder: string, folders: readonly string[]): void {
  const twin = folders.find((other) => other < folder && sameName(other, folder));
  if (twin !== undefined)
    throw inputError({
      file: folder,
      what: `has the same name as the story "${twin}", capitals and accents aside`,
      remedy: 'Rename one of the two folders',
    });
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

/** A story that nothing could be made of, and why; what an earlier run made of it stays where it is. */
export interface Broken {
  story: string;
  message: string;
  /** It is the program's fault, not that of what people wrote. */
  internal: boolean;
}

/** What a run made, for people to read. */
export interface Outcome {
  stories: Story[];
  broken: Broken[];
  /** Articles whose files are there and were left out, by story. */
  leftOut: ReadonlyMap<string, readonly string[]>;
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
 * come last, since they say which edition they are of. A story that is broken stops no other.
 */
export async function annotateStories(sources: Sources): Promise<Outcome> {
  return alone(sources.out, () => annotateAll(sources));
}

async function annotateAll({
  content,
  ledgers,
  out,
  site,
  encoder,
  sources: { file, value: entries, lineOf },
}: Sources): Promise<Outcome> {
  const report = reporter();
  const warnings: Warning[] = tornLines(ledgers);
  const broken: Broken[] = [];
  /** One story that cannot be made stops no other. */
  const unlessBroken = async <Made>(story: string, make: () => Promise<Made>): Promise<Made[]> => {
    try {
      return [await make()];
    } catch (error) {
      if (isDiskFull(error)) throw error;
      const message = error instanceof Error ? error.message : String(error);
      broken.push({ story, message, internal: !isInputError(error) });
      return [];
    }
  };
  const documents: ReadStory[] = [];
  const folders = await storyFolders(content);
  for (const folder of folders) {
    report.step(`stories: read ${folder}`);
    documents.push(
      ...(await unlessBroken(folder, async () => {
        refuseTwin(folder, folders);
        return read(join(content, folder));
      })),
    );
  }
  const isBroken = (story: string): boolean => broken.some((one) => one.story === story);
  const readable = (): Ledgers => new Map([...ledgers].filter(([story]) => !isBroken(story)));
  const records = recordsFor(readable(), documents);
  const annotated: Annotated[] = [];
  for (const [i, story] of documents.entries()) {
    const step = (stage: string): void => {
      report.step(`${i + 1}/${documents.length} ${story.story}: ${stage}`);
    };
    const make = () => annotateRead(story, out, step, encoder, records.of(story.story));
    for (const made of await unlessBroken(story.story, make)) {
      records.note(made.story);
      annotated.push(made);
      warnings.push(...made.warnings);
    }
  }
  const stories = annotated.map(({ story }) => story);
  const written = await writeLedgers(out, readable(), stories);
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
  const present = stories.map(({ story }) => story);
  const gone = [...written.keys()].filter((story) => !present.includes(story)).sort();
  const lacking = broken.map(({ story }) => story).filter((story) => ledgers.has(story));
  await writeEngine(out, { stories: present, gone, broken: lacking }, encoder?.name ?? null);
  report.done();
  const leftOut = new Map(documents.map((story) => [story.story, story.leftOut ?? []]));
  const proposals = propose(entries, stories);
  return { stories, broken, leftOut, warnings, proposals, sources: file };
}
