import { counted } from './counts.ts';

export const search = {
  title: 'Search',
  label: 'Words, a name, or a phrase in quotation marks',
  submit: 'Search',
  filters: 'Narrow down',
  any: 'any',
  filter: {
    story: 'Story',
    outlet: 'Outlet',
    source: 'Source',
    kind: 'Kind of source',
    speech: 'Speech',
    modality: 'Told as',
    disagreement: 'Disagreement',
  },
  scriptless: 'Searching needs JavaScript. The lists below do not.',
  only: 'Only one article reports it',
  order: {
    label: 'Order',
    relevance: 'Best match first',
    newest: 'Newest first',
    oldest: 'Oldest first',
  },
  grouped: 'Group by article',
  page: 'Claim and citation',
  loading: 'Searching …',
  common: (query: string) =>
    `“${query}” stands in almost every claim. Add a name, a place or a thing, or put a phrase in quotation marks.`,
  noneFiltered: 'No claim matches with these filters. Take one away, or search with fewer words.',
  offline:
    'You are offline, and the search index is not kept on this device. The lists below work.',
  none: (query: string) => `No claim matches “${query}”. Try fewer words, or a surname alone.`,
  found: (count: number, query: string) =>
    query === ''
      ? counted('claim', 'claims')(count)
      : `${counted('claim', 'claims')(count)} for “${query}”`,
  foundArticles: (count: number, query: string) =>
    query === ''
      ? counted('article', 'articles')(count)
      : `${counted('article', 'articles')(count)} with claims on “${query}”`,
  failed: 'The search index could not be loaded. Reload the page to try again.',
  more: 'Show more',
  browse: 'Lists',
  claims: (story: string) => `All claims: ${story}`,
};
