import { z } from 'astro/zod';
import type { Story } from '../domain/index.ts';
import { byGravity, gravityOf } from './gravity.ts';

/** What pages about all stories show of one, and which pages it has: small, so that many stories fit in memory. */
export const storyCardSchema = z.object({
  title: z.string(),
  summary: z.string().nullable(),
  invented: z.boolean(),
  /** It has marks that no edition records. */
  draft: z.boolean(),
  counts: z.object({
    articles: z.number(),
    claims: z.number(),
    sources: z.number(),
    disagreements: z.number(),
    updates: z.number(),
  }),
  outlets: z.array(z.string()),
  /** Ids, each of a page of its own. */
  articles: z.array(z.string()),
  disagreements: z.array(z.string()),
  /** Those with a page of their own. */
  sources: z.array(z.object({ slug: z.string(), name: z.string() })),
  /** The gravest disagreement, as an example. */
  example: z.object({ id: z.string(), why: z.string(), readings: z.array(z.string()) }).nullable(),
  /** Of `story.json`; changes when it does. */
  digest: z.string(),
});
export type StoryCard = z.infer<typeof storyCardSchema>;

export function storyCard(story: Story, digest: string, draft = false): StoryCard {
  const disagreements = story.disagreements.filter((one) => gravityOf(one) !== 'update');
  const [example] = byGravity(disagreements);
  return {
    title: story.title,
    summary: story.summary,
    invented: story.invented,
    draft,
    counts: {
      articles: story.articles.length,
      claims: story.claims.length,
      sources: story.sources.length,
      disagreements: disagreements.length,
      updates: story.disagreements.length - disagreements.length,
    },
    articles: story.articles.map(({ id }) => id),
    disagreements: story.disagreements.map(({ id }) => id),
    outlets: [...new Set(story.articles.flatMap(({ outlet }) => outlet ?? []))],
    sources: story.sources
      .filter((source) => source.public)
      .map(({ slug, name }) => ({ slug, name })),
    example:
      example === undefined
        ? null
        : {
            id: example.id,
            why: example.why,
            readings: example.readings.map(({ value }) => value),
          },
    digest,
  };
}

/** Stories in the order that `site.yaml` gives; those that it does not name follow by name. */
export function inSiteOrder<Entry extends { id: string }>(
  entries: readonly Entry[],
  order: readonly string[],
): Entry[] {
  const rank = new Map(order.map((id, place) => [id, place]));
  const rankOf = ({ id }: Entry): number => rank.get(id) ?? order.length;
  return entries.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** A source in a list of those of all stories. */
export interface ListedSource {
  name: string;
  slug: string;
  story: string;
  /** Of the story. */
  title: string;
}

export interface SourceGroup {
  initial: string;
  sources: readonly ListedSource[];
}

/** The sources of all stories by name, articles and accents aside. */
export function sourcesByName(
  entries: readonly { id: string; data: StoryCard }[],
  language: string,
): ListedSource[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base' });
  return entries
    .flatMap(({ id, data }) =>
      data.sources.map((source) => ({ ...source, story: id, title: data.title })),
    )
    .toSorted((a, b) => collator.compare(sortName(a.name), sortName(b.name)));
}

/** Sources that stand in the order of their names, under their first letters. */
export function underInitials(sources: readonly ListedSource[], language: string): SourceGroup[] {
  const groups = Map.groupBy(sources, ({ name }) => initialOf(name, language));
  return [...groups].map(([initial, own]) => ({ initial, sources: own }));
}

/** "the harbour log" stands under H. */
function sortName(name: string): string {
  return name.replace(/^(?:the|an?) /i, '');
}

function initialOf(name: string, language: string): string {
  const [first = ''] = sortName(name).normalize('NFD');
  return first.toLocaleUpperCase(language);
}
