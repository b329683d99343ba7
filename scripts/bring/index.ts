import { mkdir, readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { writeFileAtomic } from '../write-file-atomic.ts';
import { inputError } from '../input-error.ts';
import { read } from '../stages/01-read/index.ts';
import { clean } from '../stages/02-clean/index.ts';
import { type Candidate, examine, type Examined, sha256Of, wordsOf } from './examine.ts';
import { extensionOf, filesUnder } from './files.ts';
import { askFor, type Field, missingIn } from './missing.ts';
import { freeArticleName, storyNameProblem } from './name.ts';
import { addToStoryFile, type Entry, newStoryFile } from './story-file.ts';

/** What became of a file: it was added, the story has it already, or it is no article. */
export type Outcome =
  | { path: string; added: Examined; missing: Field[] }
  | { path: string; same: string; how: string }
  | { path: string; refused: string };

/**
 * Makes `<content>/<name>/story.yaml`, with every field it may have explained.
 *
 * @returns the file's path.
 * @throws InputError where the name cannot be one, or there is such a story.
 */
export async function newStory(content: string, name: string, title: string): Promise<string> {
  const problem = storyNameProblem(name);
  if (problem !== null)
    throw inputError({ file: name, what: problem, remedy: 'Choose another name' });
  const folder = join(content, name);
  const names = await readdir(content).catch(() => []);
  if (names.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw inputError({ file: folder, what: 'is there already', remedy: 'Choose another name' });
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'story.yaml');
  await writeFileAtomic(file, newStoryFile(title));
  return file;
}

/** The articles that a story has, by what makes another file the same article. */
async function knownIn(folder: string) {
  const { articles } = clean(await read(folder));
  const known = {
    bytes: new Map<string, string>(),
    words: new Map<string, string>(),
    urls: new Map<string, string>(),
  };
  for (const article of articles) {
    known.bytes.set(article.sha256, article.id);
    known.words.set(wordsOf(article), article.id);
    if (article.url !== null) known.urls.set(article.url, article.id);
  }
  return known;
}

type Known = Awaited<ReturnType<typeof knownIn>>;

function sameAs({ bytes, article }: Examined, known: Known): { same: string; how: string } | null {
  const byBytes = known.bytes.get(sha256Of(bytes));
  if (byBytes !== undefined) return { same: byBytes, how: 'the same file' };
  const byWords = known.words.get(wordsOf(article));
  if (byWords !== undefined) return { same: byWords, how: 'the same text' };
  const byUrl = article.url === null ? undefined : known.urls.get(article.url);
  return byUrl === undefined ? null : { same: byUrl, how: 'the same web address' };
}

/**
 * Adds files to a story as they came: each under a name that is free, with its SHA-256 and the day
 * in `story.yaml`. One the story has already is left out, and so is one that holds no article; the
 * others are added all the same.
 *
 * @param paths files and folders.
 * @param today ISO 8601.
 * @param ask asks a person for what a file does not say; null where nobody can be asked.
 * @throws InputError where there is no such story.
 */
export async function add(
  paths: readonly string[],
  folder: string,
  today: string,
  ask: ((question: string, about: Examined) => Promise<string>) | null,
): Promise<Outcome[]> {
  const present = await readdir(folder).catch(() => {
    throw inputError({
      file: folder,
      what: 'is no story',
      remedy: `Begin it with \`npm run new -- ${basename(folder)}\``,
    });
  });
  const known = await knownIn(folder);
  const taken = present.map((file) => basename(file, extname(file)));
  const { files, refused } = await filesUnder(paths);
  const outcomes: Outcome[] = refused.map(({ path, why }) => ({ path, refused: why }));
  const entries = new Map<string, Entry>();
  for (const path of files) {
    const examined = await examine(candidateOf(path, taken));
    if ('why' in examined) {
      outcomes.push({ path, refused: examined.why });
      continue;
    }
    const same = sameAs(examined, known);
    if (same !== null) {
      outcomes.push({ path, ...same });
      continue;
    }
    const { name, file, bytes, article } = examined;
    const asked = missingIn(article);
    const answers = ask === null ? {} : await askFor(asked, (question) => ask(question, examined));
    await writeFileAtomic(join(folder, file), bytes);
    taken.push(name);
    known.bytes.set(sha256Of(bytes), name);
    known.words.set(wordsOf(article), name);
    const url = answers.url ?? article.url;
    if (url !== null) known.urls.set(url, name);
    entries.set(name, { ...answers, accessed: today, sha256: sha256Of(bytes) });
    outcomes.push({
      path,
      added: { ...examined, article: { ...article, ...answers } },
      missing: missingIn({ ...article, ...answers }),
    });
  }
  if (entries.size > 0) await addToStoryFile(folder, entries);
  return outcomes;
}

function candidateOf(path: string, taken: readonly string[]): Candidate {
  const name = freeArticleName(basename(path, extname(path)), taken);
  return { path, name, file: `${name}${extensionOf(path) ?? ''}` };
}
