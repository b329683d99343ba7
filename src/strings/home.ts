import { counted } from './counts.ts';

const stories = counted('story', 'stories');

/** The home page and the list of all stories. */
export const home = {
  about:
    'Several articles tell of one event. Here every claim in them is marked with who makes it, and where the articles differ their readings stand side by side, with no verdict.',
  stories: 'Stories',
  example: 'Where they differ',
  search: 'Search all claims',
  living: 'For example: two articles, one point',
  from: 'From the story',
  all: (count: number) => `All ${stories(count)}, A to Z`,
  list: 'All stories, A to Z',
  sources: 'Sources, A to Z',
  noSources: 'No source has a page yet.',
  claims: 'All claims, article by article',
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages of the list',
};

/** The page for an address at which nothing stands. */
export const missing = {
  title: 'No such page',
  text: 'Nothing stands at this address.',
  why: 'What may have happened',
  reasons: [
    'The address was cut short or has a letter wrong. Codes of claims and disagreements have ten characters or more and hold no i, l, o or u.',
    'It comes from a draft. Addresses of a draft may change until an edition records them.',
    'It was never an address of this edition.',
  ],
  kept: 'Addresses that an edition recorded do not vanish. A claim or a disagreement that was withdrawn keeps its page, under /c/ or /d/, with its last words.',
  search: 'Search all claims',
  searchFor: (words: string) => `Search for “${words}”`,
  stories: 'Stories',
  guide: 'How permalinks are kept',
};
