import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Story, storySchema } from '../../src/domain/index.ts';
import { writeCorpus } from './corpus.ts';
import { measure, type Cost } from './measure.ts';

/** Stories of the two sites; twice as many are to take twice as long. */
const SIZES = [250, 500] as const;
/** Articles of each: small stories, as there are most. */
const PER_STORY = 2;
/** The one large story: its articles, and their sentences, which make some 2,000 points. */
const LARGE = { articles: 50, perStory: 50, seed: 1, sentences: 100 };
/** Pages that are named, the largest first. */
const NAMED = 5;

/** What a site took, and its pages with their bytes, the largest first. */
interface Made {
  annotate: Cost;
  build: Cost;
  pages: { page: string; bytes: number }[];
}

async function pagesIn(dist: string): Promise<Made['pages']> {
  const files = await readdir(dist, { recursive: true });
  const html = files.filter((file) => file.endsWith('.html'));
  const sizes = html.map(async (file) => ({
    page: file,
    bytes: (await stat(join(dist, file))).size,
  }));
  return (await Promise.all(sizes)).toSorted((a, b) => b.bytes - a.bytes);
}

/** Writes a corpus, annotates it and builds all its pages but those of claims. */
async function make(
  folder: string,
  { root, astro }: { root: string; astro: string },
  corpus: Parameters<typeof writeCorpus>[1],
): Promise<Made> {
  const at = (name: string): string => join(folder, name);
  await writeCorpus(at('stories'), corpus);
  const annotate = ['scripts/annotate.ts', '--content', at('stories'), '--out', at('edition')];
  const annotated = await measure(folder, annotate, { cwd: root });
  const env = {
    VARIORUM_DATA: at('edition'),
    VARIORUM_PAGES: 'no-claims',
    VARIORUM_SEARCH: 'off',
  };
  const build = await measure(folder, [astro, 'build', '--outDir', at('dist')], { cwd: root, env });
  return { annotate: annotated, build, pages: await pagesIn(at('dist')) };
}

/** Alignments, and claims that are in none: what its collation table has as rows, or nearly. */
function pointsOf({ claims, alignments }: Story): number {
  const aligned = new Set(alignments.flatMap((one) => one.claims));
  return alignments.length + claims.filter(({ id }) => !aligned.has(id)).length;
}

const cost = ({ seconds, megabytes }: Cost): string =>
  `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;

const linesOf = (what: string, { annotate, build, pages }: Made): string =>
  [
    `${what}: annotate ${cost(annotate)}; build of all but claims and search ${cost(build)}; ${pages.length} pages, the largest`,
    ...pages
      .slice(0, NAMED)
      .map(({ page, bytes }) => `  ${(bytes / 1000).toFixed(0).padStart(5)} kB  ${page}`),
  ].join('\n');

/** Prints what sites of many stories, and one of a large story, take, and which of their pages are the largest. */
export async function printSize(
  folder: string,
  tools: { root: string; astro: string },
): Promise<void> {
  const made: Made[] = [];
  for (const stories of SIZES) {
    const corpus = { articles: stories * PER_STORY, perStory: PER_STORY, seed: 1 };
    const site = await make(join(folder, `size-${stories}`), tools, corpus);
    process.stdout.write(`${linesOf(`${stories} stories of ${PER_STORY} articles`, site)}\n`);
    made.push(site);
  }
  const [half, whole] = made;
  const ratio = (of: (one: Made) => number): string =>
    half && whole ? (of(whole) / of(half)).toFixed(2) : '-';
  process.stdout.write(
    `${SIZES[1]} : ${SIZES[0]} stories, time: annotate ${ratio((one) => one.annotate.seconds)}, build ${ratio((one) => one.build.seconds)}\n`,
  );
  const large = join(folder, 'size-large');
  const site = await make(large, tools, LARGE);
  const file = join(large, 'edition', 'story-00000', 'story.json');
  const story = storySchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const what = `one story of ${LARGE.articles} articles, ${story.claims.length} claims, about ${pointsOf(story)} points`;
  process.stdout.write(`${linesOf(what, site)}\n`);
}
