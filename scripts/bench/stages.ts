import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { read, type ReadStory } from '../stages/01-read/index.ts';
import { clean } from '../stages/02-clean/index.ts';
import { segment, tokenize } from '../stages/03-segment/index.ts';
import { attribute } from '../stages/04-attribute/index.ts';
import { identify, type IdentifiedStory } from '../stages/05-identify/index.ts';
import { facts } from '../stages/07-facts/index.ts';
import { align, type Encoder } from '../stages/08-align/index.ts';
import { compare } from '../stages/09-compare/index.ts';

/** What the stages take on one core, in seconds unless it says otherwise. */
export interface StageCosts {
  articles: number;
  /** Reading, cleaning, segmenting and attributing all articles. */
  attribution: number;
  /** The same texts through wink-nlp alone, tokens and tags: what no engine built on it can beat. */
  wink: number;
  /** How much longer attribution takes on texts of twice the length; 2 where it is linear. */
  doubled: number;
  /** One story of so many claims: its facts and alignments, and its comparison. */
  story: {
    articles: number;
    claims: number;
    aligning: number;
    comparing: number;
    /** How much longer facts and alignment take than for half of the articles; 2 where that is linear. */
    doubled: number;
    /** The first run of a sentence encoder over the claims, and facts and alignment with its vectors; null without one. */
    encoded: { encoding: number; aligning: number } | null;
  };
}

/** Articles of the one large story. */
const LARGE = 50;

/** Runs `work` and tells how many seconds it took. */
async function timed<Value>(
  work: () => Value | Promise<Value>,
): Promise<{ value: Value; seconds: number }> {
  const begin = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - begin) / 1000 };
}

const attributed = (stories: readonly ReadStory[]) =>
  stories.map((story) => attribute(segment(clean(story))));

/** The story with every article's text twice over. */
const twice = (story: ReadStory): ReadStory => ({
  ...story,
  documents: story.documents.map((document) => ({
    ...document,
    text: `${document.text}\n${document.text}`,
  })),
});

async function timedWith(
  encoder: Encoder | undefined,
  story: IdentifiedStory,
): Promise<StageCosts['story']['encoded']> {
  if (!encoder) return null;
  const encoding = await timed(() => encoder.vectorsOf(story.claims.map(({ quote }) => quote)));
  const aligning = await timed(() => align(facts(story), encoding.value));
  return { encoding: encoding.seconds, aligning: aligning.seconds };
}

/** Measures the stages on the stories of `content`, after a first run that warms them up. */
export async function measureStages(
  content: string,
  encoder: Encoder | undefined,
): Promise<StageCosts> {
  const folders = (await readdir(content)).sort().map((name) => join(content, name));
  const stories = await Promise.all(folders.map(read));
  attributed(stories.slice(0, 5));
  const reading = await timed(async () => {
    for (const folder of folders) await read(folder);
  });
  const once = await timed(() => attributed(stories));
  const long = await timed(() => attributed(stories.map(twice)));
  const texts = stories.flatMap(({ documents }) => documents.map(({ text }) => text));
  const wink = await timed(() => texts.map((text) => tokenize(text).length));
  const [first] = stories;
  if (!first) throw new Error('the bench needs a story');
  const large: ReadStory = {
    ...first,
    documents: stories.flatMap(({ documents }) => documents).slice(0, LARGE),
  };
  const identified = identify(attribute(segment(clean(large))));
  const half = identify(
    attribute(
      segment(clean({ ...large, documents: large.documents.slice(0, large.documents.length / 2) })),
    ),
  );
  const aligningHalf = await timed(() => align(facts(half)));
  const aligning = await timed(() => align(facts(identified)));
  const comparing = await timed(() => compare(aligning.value));
  return {
    articles: texts.length,
    attribution: reading.seconds + once.seconds,
    wink: wink.seconds,
    doubled: long.seconds / once.seconds,
    story: {
      articles: large.documents.length,
      claims: identified.claims.length,
      aligning: aligning.seconds,
      comparing: comparing.seconds,
      doubled: aligning.seconds / aligningHalf.seconds,
      encoded: await timedWith(encoder, identified),
    },
  };
}
