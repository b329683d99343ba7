import type { RecordedKind } from './domain/index.ts';

export { withTextFragment } from './text-fragment.ts';

/** The `id` of a claim in its article's page. */
export function claimAnchor(id: string): string {
  return `c-${id}`;
}

/** The `id` of a claim's note in its article's page. */
export function noteAnchor(id: string): string {
  return `n-${id}`;
}

/** The `id` of a claim's full address in its note. */
export function addressAnchor(id: string): string {
  return `a-${id}`;
}

/** The `id` of what only an article reports, in its page. */
export const ONLY_HERE = 'only-here';

/** The `id` of the disagreements of an article, in its page. */
export const DIFFERS = 'differs';

/** The `id` of how to cite a claim, in its page. */
export const CITE = 'cite';

/** The `id` of what became of a claim or a disagreement, in its page. */
export const HISTORY = 'history';

/** The `id` of the editions of a story, in its page. */
export const EDITIONS = 'editions';

/** The `id` of a rule in the Method page. */
export function ruleAnchor({ stage, name }: { stage: string; name: string }): string {
  return `${stage}-${name}`;
}

/** The `id` of the passages that articles share in their story's page. */
export const SHARED_TEXTS = 'shared-texts';

/** The `id` of how to read the files, in the page of all downloads. */
export const READING_FILES = 'reading';
/** The `id` of the collation table in its story's page. */
export const COLLATION = 'collation';

/**
 * A name as one segment of a path, before it is percent-encoded. Four characters cannot stand in a
 * segment on every server, encoded or not; they are written as `~` and their hexadecimal code, and
 * so is `~` itself, so that two names never share an address.
 */
export function segmentOf(name: string): string {
  return name.replace(/[%?#\\~]/g, (character) => `~${character.charCodeAt(0).toString(16)}`);
}

/**
 * Every address of the site, as a path that starts with `base` and ends with a slash.
 *
 * @param base the path under which the site stands: `/`, or `/papers/` with or without its last slash
 */
export function permalinks(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const path = (...segments: readonly string[]): string =>
    root + segments.map((name) => `${encodeURIComponent(segmentOf(name))}/`).join('');
  return {
    home: () => path(),
    /** The list of all stories, from page 1. */
    stories: (page = 1) => path('stories', ...(page === 1 ? [] : [String(page)])),
    story: (story: string) => path(story),
    /** The passages that articles share, in the story's page. */
    sharedTexts: (story: string) => `${path(story)}#${SHARED_TEXTS}`,
    /** A part of a story's whole collation table, from 1. */
    collation: (story: string, part = 1) =>
      path(story, 'collation', ...(part === 1 ? [] : [String(part)])),
    article: (story: string, article: string) => path(story, article),
    /** A claim in its place in the article. */
    place: (story: string, claim: { article: string; id: string }) =>
      `${path(story, claim.article)}#${claimAnchor(claim.id)}`,
    /** The sources of all stories, A to Z, from page 1. */
    sources: (page = 1) => path('sources', ...(page === 1 ? [] : [String(page)])),
    /** All claims of a story, article by article, from page 1. */
    claims: (story: string, page = 1) =>
      path(story, 'claims', ...(page === 1 ? [] : [String(page)])),
    /** A source, and the further parts of what it says, from 2. */
    source: (story: string, slug: string, part = 1) =>
      path(story, 'sources', slug, ...(part === 1 ? [] : [String(part)])),
    claim: (id: string) => path('c', id),
    /** The claim as data. */
    claimRecord: (id: string) => `${root}c/${encodeURIComponent(id)}.json`,
    claimSchema: () => `${path('downloads')}claim.schema.json`,
    /** How to cite an article. */
    citeArticle: (story: string, article: string) => path(story, article, 'cite'),
    disagreement: (id: string) => path('d', id),
    /** Anything that a ledger records. */
    recorded: (story: string, { what, id }: { what: RecordedKind; id: string }) =>
      ({
        story: () => path(id),
        article: () => path(story, id),
        source: () => path(story, 'sources', id),
        claim: () => path('c', id),
        disagreement: () => path('d', id),
      })[what](),
    /** What changed from edition to edition, where it is too much for the story's page. */
    editions: (story: string, page = 1) =>
      page === 1 ? path(story, 'editions') : path(story, 'editions', String(page)),
    /** The Atom feed of a story, or of the whole site. */
    feed: (story?: string) => `${story === undefined ? root : path(story)}feed.xml`,
    search: () => path('search'),
    /** The titles of all stories by their ids, for the search. */
    storyTitles: () => `${path('search')}stories.json`,
    /** What this browser keeps for reading offline. */
    offline: (story?: string) =>
      path('offline') + (story === undefined ? '' : `?story=${encodeURIComponent(story)}`),
    notKept: () => path('offline', 'not-kept'),
    /** The files of all stories, or of one. */
    downloads: (story?: string) =>
      story === undefined ? path('downloads') : path(story, 'downloads'),
    /** How to read the files, in the page of all downloads. */
    readingFiles: () => `${path('downloads')}#${READING_FILES}`,
    /** A file of a story, such as `claims.csv`. */
    download: (story: string, file: string) =>
      `${path(story, 'downloads')}${encodeURIComponent(file)}`,
    /** The JSON Schema of a story's `story.json`. */
    storySchema: () => `${path('downloads')}story.schema.json`,
    guide: (page?: string) => (page === undefined ? path('guide') : path('guide', page)),
    /** A rule of the engine in the Method page. */
    rule: (rule: { stage: string; name: string }) =>
      `${path('guide', 'method')}#${ruleAnchor(rule)}`,
    /** A file of the build, such as `pagefind/pagefind.js`. */
    file: (name: string) => root + name,
  };
}

/**
 * The file that an address of the site leads to in a folder of its files, from the folder's root:
 * of `/papers/harbour/?show=all#x` under `/papers/` it is `harbour/index.html?show=all#x`.
 *
 * @returns null of an address outside `base`
 */
export function fileAddress(address: string, base: string): string | null {
  if (!address.startsWith(base)) return null;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  return (path === '' || path.endsWith('/') ? `${path}index.html` : path) + rest;
}

/**
 * The link by which a reader reports a wrong mark.
 *
 * @param contact an e-mail address or a web address; a web address gets `title` and `body` as
 * query, which issue trackers fill their form from
 * @param permalink the full address of what is wrong
 */
export function reportLink(contact: string, subject: string, permalink: string): string {
  if (/^https?:/.test(contact)) {
    const address = new URL(contact);
    address.searchParams.set('title', subject);
    address.searchParams.set('body', permalink);
    return address.href;
  }
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(permalink)}`;
}
