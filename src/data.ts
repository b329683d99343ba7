import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import type { Article, ExportList, JoinedSource, Joins, RuleEntry } from './domain/index.ts';
import { readExportList } from './edition/exports.ts';
import { collate } from './edition/collation.ts';
import { PART_BYTES, partsOf } from './edition/collation-parts.ts';
import { marksOf } from './edition/marks.ts';
import { type Note, noteOf } from './edition/note.ts';
import { readAccuracy, readArticle, readEngine, readJoins, readStory } from './edition/read.ts';
import { FEW_CLAIMS, partsOfSource } from './edition/source-parts.ts';
import { CLAIMS_ON_PAGE } from './edition/story-order.ts';
import { inSiteOrder, type StoryCard } from './edition/story-card.ts';
import { found, indexStory, type StoryIndex } from './edition/story-index.ts';
import { articleToHtml } from './mdx/index.ts';
import { site } from './site.ts';

export type StoryEntry = CollectionEntry<'stories'>;
export type GuidePage = CollectionEntry<'guide'>;

/**
 * Stories kept in memory. Pages of one kind are built story by story, so a few are enough; each
 * holds some ten times the bytes of its `story.json`.
 */
const KEPT_STORIES = 4;
const kept = new Map<string, StoryIndex>();

/** A card of each story, in the order of the site. */
export async function storyEntries(): Promise<StoryEntry[]> {
  return inSiteOrder(await getCollection('stories'), site.stories);
}

/** The card of a story; undefined of one that is gone. */
export async function cardOf(id: string): Promise<StoryCard | undefined> {
  return (await getEntry('stories', id))?.data;
}

/** A whole story. */
export async function storyOf(id: string): Promise<StoryIndex> {
  const entry = await getEntry('stories', id);
  if (entry === undefined) throw new Error(`engine.json lists no story "${id}".`);
  const key = `${id} ${entry.data.digest}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const index = indexStory(readStory(id), entry.data.draft);
  const [oldest] = kept.keys();
  if (kept.size >= KEPT_STORIES && oldest !== undefined) kept.delete(oldest);
  kept.set(key, index);
  return index;
}

/** What there are many pages of, and how a story's card names them. */
const pageKinds = {
  articles: ({ articles }: StoryCard) => articles,
  disagreements: ({ disagreements }: StoryCard) => disagreements,
  sources: ({ sources }: StoryCard) => sources.map(({ slug }) => slug),
};

/** With `VARIORUM_PAGES=articles` the site has no other pages of stories: `npm run bench` measures those alone. */
const onlyArticles = process.env.VARIORUM_PAGES === 'articles';
/** With `VARIORUM_PAGES=no-claims` it has all but the many small ones. */
export const noClaims = onlyArticles || process.env.VARIORUM_PAGES === 'no-claims';

/** The pages of one kind, by id and with their story's name. */
export async function pagesOf(
  kind: keyof typeof pageKinds,
): Promise<{ story: string; id: string }[]> {
  if (onlyArticles && kind !== 'articles') return [];
  const entries = await storyEntries();
  return entries.flatMap(({ id: story, data }) =>
    pageKinds[kind](data).map((id) => ({ story, id })),
  );
}

/** The pages of the claims, as `pagesOf`; cards do not list them, there are too many. */
export async function claimPages(): Promise<{ story: string; id: string }[]> {
  if (noClaims) return [];
  const pages = [];
  for (const { id: story } of await storyEntries()) {
    const { claims } = await storyOf(story);
    for (const id of claims.keys()) pages.push({ story, id });
  }
  return pages;
}

/** The parts of the list of all claims of each story, from 1. */
export async function claimListPages(): Promise<{ story: string; page: number; pages: number }[]> {
  if (onlyArticles) return [];
  return (await storyEntries()).flatMap(({ id: story, data }) => {
    const pages = Math.max(1, Math.ceil(data.counts.claims / CLAIMS_ON_PAGE));
    return Array.from({ length: pages }, (_, at) => ({ story, page: at + 1, pages }));
  });
}

let joins: Joins | undefined;

/** Where else a source speaks: in other stories, as editors joined them. */
export function elsewhereOf(story: string, slug: string): readonly JoinedSource[] {
  joins = import.meta.env.DEV ? readJoins() : (joins ?? readJoins());
  const isIt = (one: JoinedSource): boolean => one.story === story && one.slug === slug;
  return joins.find((group) => group.some(isIt))?.filter((one) => !isIt(one)) ?? [];
}

/** The stories of which files were made for other programs, with the list of those. */
export async function downloadPages(): Promise<{ story: string; list: ExportList }[]> {
  if (onlyArticles) return [];
  return (await storyEntries()).flatMap(({ id: story }) => {
    const list = readExportList(story);
    return list === null ? [] : [{ story, list }];
  });
}

/** Were files made of the story? */
export function hasDownloads(story: string): boolean {
  return !onlyArticles && readExportList(story) !== null;
}

/** The parts of the whole collation table of each story that has several articles, from 1. */
export async function collationPages(): Promise<{ story: string; part: number }[]> {
  if (onlyArticles) return [];
  const pages = [];
  for (const { id: story } of await storyEntries()) {
    const index = await storyOf(story);
    if (index.articles.size < 2) continue;
    for (const at of partsOf(collate(index), PART_BYTES).keys())
      pages.push({ story, part: at + 1 });
  }
  return pages;
}

/** The pages of the sources, each in as many parts as it needs, from 1. */
export async function sourcePages(): Promise<{ story: string; slug: string; part: number }[]> {
  const pages = [];
  for (const { story, id: slug } of await pagesOf('sources')) {
    const index = await storyOf(story);
    const claims = index.claimsOf.get(slug)?.length ?? 0;
    const parts = claims <= FEW_CLAIMS ? 1 : partsOfSource(index, slug).length;
    for (let part = 1; part <= parts; part += 1) pages.push({ story, slug, part });
  }
  return pages;
}

/** An article with its text as HTML and a note on each claim. */
export interface ArticleText {
  article: Article;
  html: string;
  notes: readonly Note[];
}

export function articleText(index: StoryIndex, id: string): ArticleText {
  const story = index.story.story;
  const notes = (index.claimsIn.get(id) ?? []).map((claim) => note(index, claim.id));
  const { mdx, file } = readArticle(story, id);
  return {
    article: found(index.articles, id, 'article'),
    html: articleToHtml(mdx, file, marksOf(index, notes)),
    notes,
  };
}

export function note(index: StoryIndex, claim: string): Note {
  return noteOf(index, claim, attributionRules());
}

/** The guide's pages in their order. There is none on accuracy until it was measured. */
export async function guidePages(): Promise<GuidePage[]> {
  const measured = readAccuracy() !== null;
  const pages = await getCollection('guide', ({ id }) => measured || id !== 'accuracy');
  return pages.toSorted((a, b) => a.data.order - b.data.order);
}

let rules: ReadonlyMap<string, RuleEntry> | undefined;

function attributionRules(): ReadonlyMap<string, RuleEntry> {
  rules ??= new Map(
    readEngine()
      .rules.filter(({ stage }) => stage === 'attribute')
      .map((rule) => [rule.name, rule]),
  );
  return rules;
}
