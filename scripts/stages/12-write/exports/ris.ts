import { cslOf } from '../../../../src/citation/csl.ts';
import { risOf } from '../../../../src/citation/ris.ts';
import type { Export } from './export.ts';
import { originalsOf } from './originals.ts';

export const ris: Export = {
  name: 'The originals as RIS',
  file: 'articles.ris',
  mediaType: 'application/x-research-info-systems',
  for: 'For EndNote, Mendeley, Zotero and other reference managers: the original articles as records to cite.',
  textOf: (input) =>
    originalsOf(input)
      .map((original) => risOf(cslOf(original)))
      .join(''),
};
