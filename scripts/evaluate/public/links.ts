import { z } from 'astro/zod';
import { facts } from '../../stages/07-facts/index.ts';
import { align, type Encoder } from '../../stages/08-align/index.ts';
import { halfOf } from '../../stages/08-align/train/ecbplus.ts';
import { storyOf } from '../../stages/story-in-lines.ts';

/**
 * ECB+ (Cybulska and Vossen 2014): topics of two alike events each, a cluster of articles an event,
 * with the pairs of sentences that tell of the same.
 */
export const linksSchema = z.array(
  z.object({
    topic: z.number(),
    clusterId: z.string(),
    articles: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        sentences: z.array(
          z.object({ n: z.int(), start: z.int(), end: z.int(), annotated: z.boolean() }),
        ),
      }),
    ),
    /** Article and sentence of either side, then how they are linked. */
    links: z.array(
      z.tuple([z.string(), z.int(), z.string(), z.int(), z.string()]).rest(z.unknown()),
    ),
  }),
);
type Cluster = z.infer<typeof linksSchema>[number];

export interface LinkScore {
  articles: number;
  /** Pairs of annotated sentences of two articles that stand in one alignment, and those of one event. */
  found: number;
  hits: number;
  /** Pairs of annotated sentences of two articles that share an event. */
  gold: number;
  /** Found pairs whose articles tell of the two different events of a topic. */
  across: number;
  /** Pairs of articles of one event, and those of them that are taken for two events. */
  together: number;
  parted: number;
  /** Pairs of articles of the two events of a topic, and those of them that are taken for one. */
  separate: number;
  joined: number;
}

interface Sentence {
  name: string;
  article: string;
  cluster: string;
  annotated: boolean;
  words: string;
}

const pairOf = (a: string, b: string): string => [a, b].sort().join(' × ');
const nameOf = (article: string, sentence: number): string => `${article} ${sentence}`;

/** The half that no weight was learned from: the training of the links halves the articles in its own way. */
const isChecked = (article: string): boolean => halfOf(article) === 'check';

const sentencesOf = ({ clusterId, articles }: Cluster): Sentence[] =>
  articles
    .filter(({ id }) => isChecked(id))
    .flatMap(({ id, text, sentences }) =>
      sentences.map(({ n, start, end, annotated }) => ({
        name: nameOf(id, n),
        article: id,
        cluster: clusterId,
        annotated,
        words: text.slice(start, end),
      })),
    );

/** Pairs of sentences that stand in one alignment or more, of two articles and annotated both. */
function linkedPairs(
  alignments: readonly { claims: readonly string[] }[],
  sentences: ReadonlyMap<string, Sentence>,
): Map<string, readonly [Sentence, Sentence]> {
  const pairs = new Map<string, readonly [Sentence, Sentence]>();
  for (const { claims } of alignments) {
    const members = claims.flatMap((claim) => {
      const sentence = sentences.get(claim);
      return sentence?.annotated ? [sentence] : [];
    });
    for (const one of members)
      for (const other of members)
        if (one.article < other.article) pairs.set(pairOf(one.name, other.name), [one, other]);
  }
  return pairs;
}

/** How the articles of a story are sorted into events. */
function scoreEvents(
  events: readonly (readonly string[])[],
  clusterOf: ReadonlyMap<string, string>,
): Pick<LinkScore, 'together' | 'parted' | 'separate' | 'joined'> {
  const eventOf = new Map(events.flatMap((ids, event) => ids.map((id) => [id, event] as const)));
  const ids = [...clusterOf.keys()];
  const pairs = ids.flatMap((one, i) =>
    ids.slice(i + 1).map((other) => ({
      together: clusterOf.get(one) === clusterOf.get(other),
      found: eventOf.get(one) === eventOf.get(other),
    })),
  );
  const count = (together: boolean, found: boolean): number =>
    pairs.filter((pair) => pair.together === together && pair.found === found).length;
  return {
    together: count(true, true) + count(true, false),
    parted: count(true, false),
    separate: count(false, true) + count(false, false),
    joined: count(false, true),
  };
}

async function scoreStory(
  clusters: readonly Cluster[],
  encoder: Encoder | undefined,
): Promise<LinkScore> {
  const sentences = clusters.flatMap(sentencesOf);
  const lines = sentences.map(({ article, words }) => {
    return { siglum: article, published: null, speaker: null, words };
  });
  const story = facts(storyOf(lines));
  // The claims come in the order of the lines, since those come by article.
  const byClaim = new Map(
    story.claims.flatMap(({ id }, i): [string, Sentence][] => {
      const sentence = sentences[i];
      return sentence ? [[id, sentence]] : [];
    }),
  );
  const vectors = await encoder?.vectorsOf(story.claims.map(({ quote }) => quote));
  const { alignments, events } = align(story, vectors);
  const pairs = linkedPairs(alignments, byClaim);
  const annotated = new Set(sentences.filter((one) => one.annotated).map(({ name }) => name));
  const same = new Set(
    clusters
      .flatMap(({ links }) => links)
      .filter(([one, , other, , how]) => how === 'same-event' && one !== other)
      .map(([one, i, other, j]) => [nameOf(one, i), nameOf(other, j)] as const)
      .filter((names) => names.every((name) => annotated.has(name)))
      .map(([one, other]) => pairOf(one, other)),
  );
  return {
    articles: new Set(sentences.map(({ article }) => article)).size,
    found: pairs.size,
    hits: [...pairs.keys()].filter((pair) => same.has(pair)).length,
    gold: same.size,
    across: [...pairs.values()].filter(([one, other]) => one.cluster !== other.cluster).length,
    ...scoreEvents(events, new Map(sentences.map(({ article, cluster }) => [article, cluster]))),
  };
}

/**
 * Scores the alignments of stories.
 * @param by what is read as one story: the two like events of a topic together, or each event alone.
 */
export async function scoreLinks(
  clusters: readonly Cluster[],
  by: 'topic' | 'event' = 'topic',
  encoder?: Encoder,
): Promise<LinkScore> {
  const stories = Map.groupBy(clusters, ({ topic, clusterId }) =>
    by === 'topic' ? topic : clusterId,
  );
  const scores: LinkScore[] = [];
  for (const story of stories.values()) scores.push(await scoreStory(story, encoder));
  const sum = (key: keyof LinkScore): number => scores.reduce((all, own) => all + own[key], 0);
  return {
    articles: sum('articles'),
    found: sum('found'),
    hits: sum('hits'),
    gold: sum('gold'),
    across: sum('across'),
    together: sum('together'),
    parted: sum('parted'),
    separate: sum('separate'),
    joined: sum('joined'),
  };
}
