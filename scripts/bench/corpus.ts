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

const PEOPLE = ['Ada Marsh', 'Ben Holt', 'Cora Lind', 'Dan Ferris', 'Eva Stone', 'Finn Archer'];
const ROLES = ['Mayor', 'Harbour Minister', 'Engineer', 'Police Chief', 'Professor', 'Councillor'];
const PLACES = ['the north quay', 'the old bridge', 'the town hall', 'the lower road', 'the mill'];
const THINGS = [
  'the closure',
  'the new ferry',
  'the repair',
  'the inquiry',
  'the vote',
  'the plan',
];
const ENDS = [
  'was delayed',
  'would go on',
  'had begun',
  'cost too much',
  'was safe',
  'came too late',
];

/** Words of a generated article and claims it makes, much like a news text's. */
const SENTENCES = 25;

/** One sentence of one of the forms that news texts use. */
function sentence(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const count = 2 + Math.floor(random() * 400);
  const content = `${pick(THINGS)} at ${pick(PLACES)} ${pick(ENDS)} after ${count} people had asked for it in a letter to the council`;
  const who = pick(PEOPLE);
  const forms = [
    () => `${pick(ROLES)} ${who} said ${content}, and that nobody had been asked.`,
    () => `“I know that ${content},” ${who} told reporters, “and I will say so again on Monday.”`,
    () =>
      `On Tuesday ${content}, which left ${Math.floor(count / 2)} of them without an answer for a week.`,
    () =>
      `According to a report, ${content}, while the work itself took ${count} days and $${count}.5 million.`,
  ];
  return pick(forms)();
}

/**
 * Writes `articles` invented articles of about 600 words to `folder`, as stories of `perStory`.
 * The same seed gives the same bytes.
 */
export async function writeCorpus(
  folder: string,
  { articles, perStory, seed }: { articles: number; perStory: number; seed: number },
): Promise<void> {
  const random = seeded(seed);
  for (let n = 0; n < articles; n += 1) {
    const story = join(folder, `story-${String(Math.floor(n / perStory)).padStart(5, '0')}`);
    await mkdir(story, { recursive: true });
    const lines = Array.from({ length: SENTENCES }, () => sentence(random));
    const paragraphs = lines.map((line, i) => (i % 2 === 0 ? line : `${line}\n`)).join('\n');
    const head = `What the town decided about its bridge, part ${n}\nBy Ann Doe, Harbour Wire\nPublished ${1 + (n % 28)} May 2025\n\n`;
    await writeFile(join(story, `${String(n).padStart(6, '0')}.txt`), `${head}${paragraphs}\n`);
  }
}
