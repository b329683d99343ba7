/** Names that the site's own pages and files take up, so that no story may bear them. */
export const takenStoryNames: ReadonlySet<string> = new Set([
  '404',
  '_astro',
  'c',
  'd',
  'downloads',
  'feed.xml',
  'guide',
  'kept',
  'manifest.webmanifest',
  'offline',
  'pagefind',
  'search',
  'sources',
  'stories',
  'sw.js',
]);

/** Names that a story's own pages and files take up, so that no article may bear them. */
export const takenArticleNames: ReadonlySet<string> = new Set([
  'claims',
  'collation',
  'downloads',
  'editions',
  'feed.xml',
  'sources',
  'story',
]);
