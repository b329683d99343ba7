import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A seeded source of numbers in [0, 1): mulberry32, by Tommy Ettinger. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRST = 'Ada Ben Cora Dan Eva Finn Gwen Hugo Ines Jon Kira Leo Maud Nils Olga Piet'.split(
  ' ',
);
const LAST =
  'Marsh Holt Lind Ferris Stone Archer Bloom Crane Dale Frost Grove Hale Irwin Kerr'.split(' ');
const ROLES = ['Mayor', 'Harbour Minister', 'Engineer', 'Police Chief', 'Professor', 'Councillor'];
const PLACES =
  'north quay|old bridge|town hall|lower road|mill|market|station|south gate|river bank|library|school yard|east pier'.split(
    '|',
  );
const THINGS =
  'closure|new ferry|repair|inquiry|vote|plan|drainage|festival|tram line|flood wall|survey|parking order|night bus'.split(
    '|',
  );
const ENDS =
  'was delayed|would go on|had begun|cost too much|was safe|came too late|found few friends|was paid for|drew a crowd|went unnoticed'.split(
    '|',
  );
const UNITS =
  'people|families|drivers|shops|boats|pupils|trees|lamps|tickets|letters|workers|houses'.split(
    '|',
  );

/** Claims that a generated article makes, much like a news text's. */
const SENTENCES = 25;
/** People who speak in a story. */
const CAST = 6;
/** One figure in so many differs from what the other articles of the story give. */
const SLIP = 100;

type Random = () => number;

function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}

/** What the articles of one story share: who speaks, and how many of each thing there were. */
interface Setting {
  cast: readonly { name: string; role: string }[];
  counts: ReadonlyMap<string, number>;
}

function settingOf(random: Random): Setting {
  const cast = Array.from({ length: CAST }, () => ({
    name: `${pick(random, FIRST)} ${pick(random, LAST)}`,
    role: pick(random, ROLES),
  }));
  const pairs = THINGS.flatMap((thing) => UNITS.map((unit) => `${unit} at the ${thing}`));
  return { cast, counts: new Map(pairs.map((pair) => [pair, 2 + Math.floor(random() * 400)])) };
}

/** One sentence of one of the forms that news texts use. */
function sentence(random: Random, { cast, counts }: Setting): string {
  const thing = pick(random, THINGS);
  const pair = `${pick(random, UNITS)} at the ${thing}`;
  const count = (counts.get(pair) ?? 2) + (random() < 1 / SLIP ? 1 : 0);
  const content = `the ${thing} by the ${pick(random, PLACES)} ${pick(random, ENDS)} after ${count} ${pair} had been named in a letter to the council`;
  const { name, role } = pick(random, cast);
  const forms = [
    `${role} ${name} said ${content}, and that nobody had been asked.`,
    `“I know that ${content},” ${name} told reporters, “and I will say so again on Monday.”`,
    `On Tuesday ${content}, which left the town without an answer for a week.`,
    `According to a report, ${content}, while nobody could say what the work itself would cost.`,
  ];
  return pick(random, forms);
}

/**
 * Writes `articles` invented articles of about 600 words to `folder`, as stories of `perStory`;
 * of other lengths with other `sentences`, each a claim of some 24 words.
 * The same seed gives the same bytes.
 */
export async function writeCorpus(
  folder: string,
  {
    articles,
    perStory,
    seed,
    sentences = SENTENCES,
  }: { articles: number; perStory: number; seed: number; sentences?: number },
): Promise<void> {
  const random = seeded(seed);
  let setting = settingOf(random);
  for (let n = 0; n < articles; n += 1) {
    if (n % perStory === 0) setting = settingOf(random);
    const story = join(folder, `story-${String(Math.floor(n / perStory)).padStart(5, '0')}`);
    await mkdir(story, { recursive: true });
    const lines = Array.from({ length: sentences }, () => sentence(random, setting));
    const paragraphs = lines.map((line, i) => (i % 2 === 0 ? line : `${line}\n`)).join('\n');
    const head = `What the town decided about its bridge, part ${n}\nBy Ann Doe, Harbour Wire\nPublished ${1 + (n % 28)} May 2025\n\n`;
    await writeFile(join(story, `${String(n).padStart(6, '0')}.txt`), `${head}${paragraphs}\n`);
  }
}
