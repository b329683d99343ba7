import { Feed } from 'feed';
import { strings } from '../strings.ts';
import { gravityOf, signs } from './gravity.ts';
import { type EventOf, lastOf, type LedgerIndex, newestEdition } from './ledger-index.ts';

/** A story whose disagreements a feed announces. */
export interface FedStory {
  index: LedgerIndex;
  title: string;
  invented: boolean;
}

/** What a feed says of a disagreement. It is one entry for good, whose date moves when it changes. */
export interface FeedEntry {
  disagreement: EventOf<'disagreement'>;
  /** Date of the edition that had it first, ISO 8601. */
  published: string;
  story: string;
  invented: boolean;
}

/** Entries of a feed: a reader who comes back after months still finds what is new, and no feed grows without end. */
const ENTRIES = 100;

/** The entries of a story, those that changed last first. */
export function entriesOf({ index, title, invented }: FedStory): FeedEntry[] {
  return newest(
    [...index.disagreement.values()].map((record) => ({
      disagreement: lastOf<'disagreement'>(record),
      published: record[0].date,
      story: title,
      invented,
    })),
  );
}

/** Those of the entries that a feed has room for, the newest first; among equals the order stays. */
export function newest(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries
    .toSorted((a, b) => compare(b.disagreement.date, a.disagreement.date))
    .slice(0, ENTRIES);
}

/** The date of the newest of some editions; the epoch where nothing was recorded, since a feed must have one. */
export function feedDate(indexes: readonly LedgerIndex[]): string {
  const dates = indexes.flatMap(({ ledger }) => newestEdition(ledger)?.date ?? []);
  return dates.toSorted(compare).at(-1) ?? '1970-01-01';
}

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  /** Absolute addresses: of the feed, and of the page that it belongs to. */
  self: string;
  page: string;
  publisher: string;
  /** Date of the newest edition, ISO 8601. */
  updated: string;
}

/**
 * An Atom feed (RFC 4287). Its bytes depend on the ledgers alone.
 *
 * @param permalink the absolute address of a disagreement, which is also its entry's id
 */
export function atomFeed(
  head: FeedHead,
  entries: readonly FeedEntry[],
  permalink: (id: string) => string,
): string {
  const words = strings.permanence.feed;
  const feed = new Feed({
    id: head.self,
    title: plain(head.title),
    description: words.about,
    link: head.page,
    feed: head.self,
    author: { name: plain(head.publisher) },
    updated: midnight(head.updated),
    generator: false,
  });
  for (const { disagreement, published, story, invented } of entries) {
    const gravity = gravityOf(disagreement);
    const readings = disagreement.readings.map(({ value }) => value);
    const address = permalink(disagreement.id);
    feed.addItem({
      id: address,
      link: address,
      title: asHtml(words.entryTitle(disagreement.event, disagreement.why, story, invented)),
      description: asHtml(readings.join(` ${signs[gravity]} `)),
      date: midnight(disagreement.date),
      published: midnight(published),
      category: [{ term: gravity, name: strings.gravity[gravity] }],
    });
  }
  return feed.atom1();
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** What XML 1.0, section 2.2, does not allow in a document, escaped or not. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function plain(text: string): string {
  return text.replace(NO_XML, '\uFFFD');
}

/** Entries are of type `html`: an article's words in them must not be taken for markup. */
function asHtml(text: string): string {
  return plain(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
