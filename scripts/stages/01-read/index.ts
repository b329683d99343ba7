import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import {
  type Decision,
  reviewSchema,
  storyEntrySchema,
  isDeviceName,
  sameName,
  takenArticleNames,
  takenStoryNames,
  type StoryEntry,
} from '../../../src/domain/index.ts';
import { inputError } from '../../input-error.ts';
import { readYaml } from '../../read-yaml.ts';
import { readDocument, type SourceDocument } from './document.ts';
import { formats } from './formats/index.ts';
import { MOST_ARTICLES, whyLeftOut } from './left-out.ts';

export type { SourceDocument } from './document.ts';
export { formats } from './formats/index.ts';

/** A problem that did not stop the run: what, where, what to do. */
export interface Warning {
  file: string;
  /** Counted from 1; null where no line is meant. */
  line: number | null;
  message: string;
}

export interface ReadStory {
  story: string;
  entry: StoryEntry;
  documents: SourceDocument[];
  /** Ids of articles whose files are there and were left out. */
  leftOut?: readonly string[] | undefined;
  /** What editors decided, in their order. */
  review?: readonly Decision[] | undefined;
  warnings: Warning[];
}

const formatOf = (file: string) =>
  formats.find((candidate) => candidate.extension === extname(file));

const isIgnored = (name: string): boolean => /^(?:README|_|\.)/i.test(name);

/**
 * Reads a story folder: every article it knows the format of, in the order of their names, and
 * `story.yaml`. Nothing but this stage and `12-write` touches the disk.
 * @param folder path of `content/stories/<story>`.
 * @throws InputError on a bad `story.yaml` or `review.yaml`, a reserved name, or too many articles. A
 * single file that is no article is left out with a warning.
 */
export async function read(folder: string): Promise<ReadStory> {
  const story = basename(folder);
  if (takenStoryNames.has(story) || isDeviceName(story)) {
    throw inputError({
      file: folder,
      what: `"${story}" is an address of the site itself, or no folder name everywhere`,
      remedy: 'Rename the folder',
    });
  }
  const entryFile = join(story, 'story.yaml');
  const entry =
    (await readYaml(join(folder, 'story.yaml'), entryFile, storyEntrySchema)) ??
    storyEntrySchema.parse({});
  const review = await readYaml(
    join(folder, 'review.yaml'),
    join(story, 'review.yaml'),
    reviewSchema,
  );
  const warnings: Warning[] = [];
  const documents = new Map<string, SourceDocument>();
  const leftOut: string[] = [];
  const files = (await readdir(folder))
    .sort()
    .filter((file) => formatOf(file) !== undefined && !isIgnored(file));
  if (files.length > MOST_ARTICLES)
    throw inputError({
      file: folder,
      what: `has ${files.length} articles, and a story has at most ${MOST_ARTICLES}: every two of them are compared`,
      remedy: 'Make several stories of it',
    });
  for (const file of files) {
    const label = join(story, file);
    const warn = (message: string, line: number | null = null): void => {
      warnings.push({ file: label, line, message });
    };
    const format = formatOf(file);
    if (format === undefined) continue;
    const id = basename(file, format.extension);
    const leaveOut = (why: string): void => {
      leftOut.push(id);
      warn(why);
    };
    const twin = [...documents.values()].find((one) => sameName(one.id, id));
    if (twin) {
      leaveOut(`is left out: it has the same name as ${twin.file}. Rename one of the two.`);
      continue;
    }
    if (takenArticleNames.has(id) || isDeviceName(id)) {
      leaveOut(
        `is left out: "${id}" is an address of the site itself, or no file name everywhere. Rename the file.`,
      );
      continue;
    }
    const read = await readDocument(folder, file, format).catch((error: unknown) => {
      leaveOut(whyLeftOut(error));
      return null;
    });
    if (read === null) continue;
    const { document, damagedLine } = read;
    if (damagedLine !== null)
      warn('some bytes are not text and are shown as \uFFFD; save the file as UTF-8', damagedLine);
    const added = entry.articles[id]?.sha256;
    if (added !== undefined && added !== document.sha256)
      warn(
        `is not the file that was added (its SHA-256 differs); if that is meant, take sha256 of "${id}" out of story.yaml`,
      );
    documents.set(id, document);
  }
  for (const id of Object.keys(entry.articles)) {
    if (!documents.has(id))
      warnings.push({
        file: entryFile,
        line: null,
        message: `speaks of an article "${id}" that the folder does not have`,
      });
  }
  return { story, entry, review, documents: [...documents.values()], leftOut, warnings };
}
