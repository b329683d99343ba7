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
    kind: 'Kind of source',
    speech: 'Speech',
    modality: 'Told as',
    disagreement: 'Disagreement',
  },
  scriptless: 'Searching needs JavaScript. The lists below do not.',
  loading: 'Searching …',
  none: (query: string) => `No claim matches “${query}”. Try fewer words, or a surname alone.`,
  found: (count: number, query: string) =>
    query === ''
      ? counted('claim', 'claims')(count)
      : `${counted('claim', 'claims')(count)} for “${query}”`,
  failed: 'The search index could not be loaded. Reload the page to try again.',
  more: 'Show more',
  sources: 'Sources A to Z',
  stories: 'Stories',
};
