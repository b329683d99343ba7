import { readFileSync } from 'node:fs';
import { ownEdition, type Site } from './build.ts';
import { fileOf } from './visit.ts';

/** Pages of the small edition. Its second edition changed and withdrew something of every kind. */
export const at = {
  claim: 'c/gtz4m1c8ns/',
  merged: 'c/h4gfqt9xzk/',
  disagreement: 'd/d9s1n2g3te/',
  article: 'harbour/07-notice/',
  renamed: 'harbour/05-live/',
  source: 'harbour/sources/harbour-watch/',
  story: 'lamp-street/',
  movedStory: 'sunday-reading/',
  reworded: 'c/cwwzafk25v/',
  reattributed: 'c/5gb16jhwk9/',
  revised: 'd/4k8fw8yens/',
  untouched: 'c/p4qg1pgfbb/',
  draft: 'c/we1rgate01/',
  draftMissing: 'c/we1rgate03/',
};
export const tombstones = [
  at.claim,
  at.merged,
  at.disagreement,
  at.article,
  at.renamed,
  at.source,
  at.story,
  at.movedStory,
];
/** The HTML of a page of the small edition, or of another. */
export const htmlOf = (page: string, site: Site = ownEdition): string =>
  readFileSync(fileOf(site, page), 'utf8');
