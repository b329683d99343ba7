import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { facts } from '../../07-facts/index.ts';
import { storyOf, type Line } from '../../story-in-lines.ts';
import { candidatesOf } from '../candidates.ts';
import type { Encoder } from '../encoder.ts';
import { features, featuresWithEncoder } from '../features/index.ts';
import { likeness, measure, scalesOf, type Scale } from '../measure.ts';
import { profilesOf } from '../profile.ts';

const clusterSchema = z.object({
  topic: z.number(),
  articles: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      sentences: z.array(
        z.object({ n: z.number(), start: z.number(), end: z.number(), annotated: z.boolean() }),
      ),
    }),
  ),
  /** Article and sentence of either side, then how they are linked. */
  links: z.array(
    z.tuple([z.string(), z.number(), z.string(), z.number(), z.string()]).rest(z.unknown()),
  ),
});
type Cluster = z.infer<typeof clusterSchema>;

/** The half of the documents to learn from, and the half to measure on. */
export type Half = 'look' | 'check';

/** A pair of annotated sentences of two documents. */
export interface Example {
  /** Ids in alphabetical order. */
  claims: readonly [string, string];
  articles: readonly [string, string];
  /** The sum of its features, standardised within the topic. */
  alike: number;
  /** Do both tell of one event? */
  same: boolean;
}

export const halfOf = (article: string): Half =>
  (createHash('sha256').update(article).digest()[0] ?? 0) % 2 === 0 ? 'look' : 'check';

interface Sentence {
  /** Document and number, as `links` name it. */
  name: string;
  line: Line;
  annotated: boolean;
}

const nameOf = (article: string, sentence: number): string => `${article} ${sentence}`;

function sentencesOf({ articles }: Cluster): Sentence[] {
  return articles.flatMap(({ id, text, sentences }) =>
    sentences.map(({ n, start, end, annotated }) => ({
      name: nameOf(id, n),
      annotated,
      line: { siglum: id, published: null, speaker: null, words: text.slice(start, end) },
    })),
  );
}

/** A topic, whose clusters are read as one story: its pairs, and how large each feature is in it. */
export interface Topic {
  examples: Example[];
  scales: Scale[];
}

async function topicOf(clusters: readonly Cluster[], encoder: Encoder | undefined): Promise<Topic> {
  const sentences = clusters.flatMap(sentencesOf);
  const story = facts(storyOf(sentences.map(({ line }) => line)));
  // The claims come in the order of the lines, since those come by article.
  const names = new Map(story.claims.map(({ id }, i) => [id, sentences[i]?.name ?? '']));
  const annotated = new Set(sentences.filter((one) => one.annotated).map(({ name }) => name));
  const same = new Set(
    clusters
      .flatMap(({ links }) => links.filter(([, , , , how]) => how === 'same-event'))
      .map(([a, i, b, j]) => [nameOf(a, i), nameOf(b, j)].sort().join(' ')),
  );
  const vectors = await encoder?.vectorsOf(story.claims.map(({ quote }) => quote));
  const used = vectors ? featuresWithEncoder : features;
  const profiles = profilesOf(story, vectors ?? new Map());
  const measured = measure(candidatesOf(profiles), used);
  const scales = scalesOf(profiles, measured, {
    pairs: 0,
    scales: used.map(() => ({ mean: 0, deviation: 0 })),
  });
  const examples = measured.flatMap(({ pair: [a, b], values }) => {
    const [one = '', other = ''] = [a, b].map(({ claim }) => names.get(claim.id) ?? '').sort();
    if (a.claim.article === b.claim.article || !annotated.has(one) || !annotated.has(other))
      return [];
    return [
      {
        claims: [a.claim.id, b.claim.id] as const,
        articles: [a.claim.article, b.claim.article] as const,
        alike: likeness(values, scales),
        same: same.has(`${one} ${other}`),
      },
    ];
  });
  return { examples, scales };
}

/**
 * Reads `ecbplus.clusters.dev.json`. The two clusters of a topic make one story, so that alike
 * events that are not the same are wrong links.
 * @throws ZodError on data of another form.
 */
export async function readTopics(json: string, encoder: Encoder | undefined): Promise<Topic[]> {
  const clusters = z.array(clusterSchema).parse(JSON.parse(json));
  const topics = [];
  for (const group of Map.groupBy(clusters, ({ topic }) => topic).values())
    topics.push(await topicOf(group, encoder));
  return topics;
}
