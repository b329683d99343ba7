import { risOf } from '../ris.ts';
import type { Format } from './format.ts';

export const ris: Format = {
  name: 'RIS',
  for: 'For EndNote, Mendeley, Zotero and other reference managers.',
  file: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  of: ({ item }) => risOf(item),
};

export const cslJson: Format = {
  name: 'CSL-JSON',
  for: 'For Pandoc and other programs that use citation styles.',
  file: { extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
  of: ({ item }) => `${JSON.stringify([item], null, 1)}\n`,
};
