import { recordedKinds, type RecordedKind } from './domain/index.ts';
import { cardOf, claimPages, noClaims, pagesOf, storyEntries, type StoryEntry } from './data.ts';
import { countChanges, editionsOf } from './edition/editions.ts';
import type { FedStory } from './edition/feed.ts';
import {
  indexLedger,
  lastOf,
  type LedgerIndex,
  newestEdition,
  recordedInvented,
  recordedTitle,
} from './edition/ledger-index.ts';
import { readEngine, readLedger } from './edition/read.ts';
import { byNewestEdition } from './edition/story-order.ts';
import { link, site } from './site.ts';
import { strings } from './strings.ts';

/** As many as stories: pages of withdrawn things are built ledger by ledger, too. */
const KEPT_LEDGERS = 4;
const kept = new Map<string, LedgerIndex>();

/** What editions recorded of a story, be it still there or gone. */
export function ledgerOf(story: string): LedgerIndex {
  const known = import.meta.env.DEV ? undefined : kept.get(story);
  if (known !== undefined) return known;
  const index = indexLedger(readLedger(story));
  const [oldest] = kept.keys();
  if (kept.size >= KEPT_LEDGERS && oldest !== undefined) kept.delete(oldest);
  kept.set(story, index);
  return index;
}

let newestFirst: Promise<StoryEntry[]> | undefined;

/** A card of each story, those with the newest edition first. */
export async function storiesByEdition(): Promise<StoryEntry[]> {
  const sorted = async (): Promise<StoryEntry[]> =>
    byNewestEdition(await storyEntries(), (id) => newestEdition(ledgerOf(id).ledger)?.date);
  if (import.meta.env.DEV) return sorted();
  newestFirst ??= sorted();
  return newestFirst;
}

/** The stories that have a ledger: those of the site, then those that are gone. */
export async function recordedStories(): Promise<string[]> {
  const stories = await storyEntries();
  return [...stories.map(({ id }) => id), ...readEngine().gone];
}

/** Something that an edition recorded and that is no longer there. */
export interface Tombstone {
  path: string;
  /** The story whose ledger knows it. */
  story: string;
  what: RecordedKind;
  id: string;
}

/**
 * Every address ever recorded at which nothing else stands. What two ledgers know, such as a claim
 * of an article that was moved, is told by the one that knew it last.
 */
export async function tombstones(): Promise<Tombstone[]> {
  if (noClaims) return [];
  const live = await livePaths();
  const withdrawn = new Map<string, Tombstone & { date: string }>();
  for (const story of await recordedStories()) {
    const ledger = ledgerOf(story);
    for (const what of recordedKinds)
      for (const [id, record] of ledger[what]) {
        const path = link.recorded(story, { what, id });
        const { date } = lastOf<RecordedKind>(record);
        if (live.has(path) || (withdrawn.get(path)?.date ?? '') > date) continue;
        withdrawn.set(path, { path, story, what, id, date });
      }
  }
  return [...withdrawn.values()];
}

/** The addresses of everything that is there. */
async function livePaths(): Promise<Set<string>> {
  const paths = (pages: readonly { story: string; id: string }[], what: RecordedKind): string[] =>
    pages.map(({ story, id }) => link.recorded(story, { what, id }));
  const stories = (await storyEntries()).map(({ id }) => ({ story: id, id }));
  return new Set([
    ...paths(stories, 'story'),
    ...paths(await pagesOf('articles'), 'article'),
    ...paths(await pagesOf('sources'), 'source'),
    ...paths(await claimPages(), 'claim'),
    ...paths(await pagesOf('disagreements'), 'disagreement'),
  ]);
}

/** Changes that a story's page lists: some ten screens, folded. What is more has pages of its own. */
export const CHANGES_ON_STORY_PAGE = 50;
/** Changes on each of these pages: some 150 kB. */
export const CHANGES_ON_PAGE = 250;

/** The pages of changes that stories need beside their own. */
export async function changePages(): Promise<{ story: string; page: number; pages: number }[]> {
  return (await recordedStories()).flatMap((story) => {
    const changes = countChanges(editionsOf(ledgerOf(story)));
    if (changes <= CHANGES_ON_STORY_PAGE) return [];
    const pages = Math.ceil(changes / CHANGES_ON_PAGE);
    return Array.from({ length: pages }, (_, place) => ({ story, page: place + 1, pages }));
  });
}

/** The feed of a story for its page's head; undefined where no edition was recorded yet. */
export function feedOf(story: string, title: string): { title: string; href: string } | undefined {
  if (newestEdition(ledgerOf(story).ledger) === undefined) return undefined;
  return { title: strings.permanence.feed.storyTitle(title, site.name), href: link.feed(story) };
}

/** What a feed tells of a story, be it still there or gone. */
export async function fedStory(story: string): Promise<FedStory> {
  const index = ledgerOf(story);
  const card = await cardOf(story);
  return {
    index,
    title: card?.title ?? recordedTitle(index),
    invented: card?.invented ?? recordedInvented(index),
  };
}
