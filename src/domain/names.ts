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

/** Names that Windows keeps for devices, whatever follows a dot: no file or folder there may bear them. */
export const isDeviceName = (name: string): boolean =>
  /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);

/** Are two names one to a file system that does not tell capitals, or ways to write an accent, apart? */
export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();

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
