import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import {
  type Decision,
  reviewSchema,
  storyEntrySchema,
  takenArticleNames,
  takenStoryNames,
  type StoryEntry,
} from '../../../src/domain/index.ts';
import { inputError } from '../../input-error.ts';
import { readYaml } from '../../read-yaml.ts';
import { decode } from './decode.ts';
import type { DocumentMetadata } from './formats/format.ts';
import { formats } from './formats/index.ts';

export { formats } from './formats/index.ts';

/** A problem that did not stop the run: what, where, what to do. */
export interface Warning {
  file: string;
  /** Counted from 1; null where no line is meant. */
  line: number | null;
  message: string;
}

/** One file of a story as it came. */
export interface SourceDocument {
  /** File name without its extension. */
  id: string;
  file: string;
  sha256: string;
  /** The decoded file, or the text extracted from it. All spans of the project count in it. */
  text: string;
  /** True where `text` was extracted from markup and is no longer the file itself. */
  extracted: boolean;
  metadata: DocumentMetadata;
}

export interface ReadStory {
  story: string;
  entry: StoryEntry;
  documents: SourceDocument[];
  /** What editors decided, in their order. */
  review?: readonly Decision[] | undefined;
  warnings: Warning[];
}

const isIgnored = (name: string): boolean => /^(?:README|_|\.)/i.test(name);

/**
 * Reads a story folder: every article it knows the format of, in the order of their names, and
 * `story.yaml`. Nothing but this stage and `12-write` touches the disk.
 * @param folder path of `content/stories/<story>`.
 * @throws InputError on a bad `story.yaml`, a reserved name, or two files of one name.
 */
export async function read(folder: string): Promise<ReadStory> {
  const story = basename(folder);
  if (takenStoryNames.has(story)) {
    throw inputError({
      file: folder,
      what: `"${story}" is an address of the site itself`,
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
  for (const file of (await readdir(folder)).sort()) {
    const format = formats.find((candidate) => candidate.extension === extname(file));
    if (!format || isIgnored(file)) continue;
    const id = basename(file, format.extension);
    const label = join(story, file);
    const twin = documents.get(id);
    if (twin)
      throw inputError({
        file: label,
        what: `has the same name as ${twin.file}`,
        remedy: 'Rename one of the two',
      });
    if (takenArticleNames.has(id))
      throw inputError({
        file: label,
        what: `"${id}" is an address of the site itself`,
        remedy: 'Rename the file',
      });
    const bytes = await readFile(join(folder, file));
    const { text: decoded, damaged } = decode(bytes, format.extracted);
    if (damaged)
      warnings.push({
        file: label,
        line: lineOf(decoded, decoded.indexOf('\uFFFD')),
        message: 'some bytes are not text and are shown as \uFFFD; save the file as UTF-8',
      });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const added = entry.articles[id]?.sha256;
    if (added !== undefined && added !== sha256)
      warnings.push({
        file: label,
        line: null,
        message: `is not the file that was added (its SHA-256 differs); if that is meant, take sha256 of "${id}" out of story.yaml`,
      });
    documents.set(id, {
      id,
      file,
      sha256,
      extracted: format.extracted,
      ...format.extract(decoded),
    });
  }
  for (const id of Object.keys(entry.articles)) {
    if (!documents.has(id))
      warnings.push({
        file: entryFile,
        line: null,
        message: `speaks of an article "${id}" that the folder does not have`,
      });
  }
  return { story, entry, review, documents: [...documents.values()], warnings };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
