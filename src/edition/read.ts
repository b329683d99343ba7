import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import {
  type Accuracy,
  accuracySchema,
  type Engine,
  engineSchema,
  type Joins,
  joinsSchema,
  type Ledger,
  ledgerSchema,
  type Site,
  siteSchema,
  type Story,
  storySchema,
  takenArticleNames,
  takenStoryNames,
} from '../domain/index.ts';

/** The folder that `npm run annotate` wrote. */
export function dataFolder(): string {
  return process.env.VARIORUM_DATA ?? '.variorum';
}

function siteFile(): string {
  return process.env.VARIORUM_SITE ?? join('content', 'site.yaml');
}

/** @throws when the file is missing or says something it may not, with the place */
export function readSite(): Site {
  const file = siteFile();
  const document = parseDocument(read(file, 'It names the site, its publisher and its address.'));
  const [mistake] = document.errors;
  if (mistake !== undefined) throw inputError(`${file}: ${mistake.message}`);
  return checked(siteSchema, document.toJS(), file);
}

/**
 * `accuracy.json` beside `site.yaml`; null where there is none.
 *
 * @throws when the file says something it may not, with the place
 */
export function readAccuracy(): Accuracy | null {
  const file = join(dirname(siteFile()), 'accuracy.json');
  if (!existsSync(file)) return null;
  return checked(accuracySchema, parseJson(file, MEASURE), file);
}

/** @throws when nothing was annotated yet, or a story has the name of a page of the site */
export function readEngine(): Engine {
  const file = join(dataFolder(), 'engine.json');
  const engine = checked(engineSchema, parseJson(file, ANNOTATE), file);
  const taken = engine.stories.find((story) => takenStoryNames.has(story));
  if (taken !== undefined) {
    throw inputError(`The story folder "${taken}" has the name of a page of the site: rename it.`);
  }
  return engine;
}

/** A story's `story.json` as it lies on disk. */
export function readStoryFile(story: string): string {
  return read(storyFile(story), ANNOTATE);
}

/** A story that `checkStory` has let pass before. */
export function readStory(story: string): Story {
  return JSON.parse(readStoryFile(story)) as Story;
}

/** @throws when `story.json` breaks its schema, or an article has the name of a page of the site */
export function checkStory(slug: string, json: string): Story {
  const file = storyFile(slug);
  const story = checked(storySchema, parseJson(file, ANNOTATE, json), file);
  const taken = story.articles.find(({ id }) => takenArticleNames.has(id));
  if (taken !== undefined) {
    throw inputError(`The article "${slug}/${taken.file}" has the name of a page: rename it.`);
  }
  return story;
}

/**
 * What editions recorded of a story; where there is no such file nothing was, and all is a draft.
 *
 * @throws when `ledger.json` breaks its schema
 */
export function readLedger(story: string): Ledger {
  const file = join(dataFolder(), story, 'ledger.json');
  if (!existsSync(file)) return { story, draft: true, editions: [], events: [] };
  return checked(ledgerSchema, parseJson(file, ANNOTATE), file);
}

/**
 * The sources of different stories that editors joined; none where there is no such file.
 *
 * @throws when `joins.json` breaks its schema
 */
export function readJoins(): Joins {
  const file = join(dataFolder(), 'joins.json');
  if (!existsSync(file)) return [];
  return checked(joinsSchema, parseJson(file, ANNOTATE), file);
}

/** The MDX of an article, with the file's name for errors. */
export function readArticle(story: string, article: string): { mdx: string; file: string } {
  const file = join(dataFolder(), story, `${article}.mdx`);
  return { mdx: read(file, ANNOTATE), file };
}

/** An error that a person can act on says all in its message; where it was thrown helps nobody. */
function inputError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

const ANNOTATE = 'Run `npm run annotate` first.';
const MEASURE = 'Run `npm run evaluate -- --write` again.';

function storyFile(story: string): string {
  return join(dataFolder(), story, 'story.json');
}

function read(file: string, hint: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw inputError(`${file} cannot be read. ${hint}`);
  }
}

function parseJson(file: string, hint: string, text = read(file, hint)): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw inputError(`${file} is not JSON: ${String(error)}. ${hint}`);
  }
}

function checked<Value>(schema: z.ZodType<Value>, value: unknown, file: string): Value {
  const result = schema.safeParse(value);
  if (!result.success) throw inputError(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}
