import type { Story } from '../../../../src/domain/index.ts';
import { addressesOf, type Export } from './export.ts';
import { lookup, ORIGIN, originOf, PLACE, placeCells, voiceOf } from './rows.ts';
import { spreadsheet } from './spreadsheet.ts';

const COLUMNS = [
  ...ORIGIN,
  ...PLACE,
  'claim',
  'address',
  'words',
  'source',
  'kind_of_source',
  'speech',
  'cue',
  'modality',
  'same_point',
  'disagreements',
] as const;

/** By claim: the ids of the claims that make the same point. */
function samePoints({ alignments }: Story): ReadonlyMap<string, string[]> {
  const all = alignments.flatMap(({ claims }) =>
    claims.map((id) => ({ id, others: claims.filter((other) => other !== id) })),
  );
  const byClaim = Map.groupBy(all, ({ id }) => id);
  return new Map(
    [...byClaim].map(([id, groups]) => [id, [...new Set(groups.flatMap(({ others }) => others))]]),
  );
}

/** By claim: the ids of the disagreements it stands in. */
function disagreementsOn({ disagreements }: Story): ReadonlyMap<string, string[]> {
  const all = disagreements.flatMap(({ id, readings }) =>
    [...new Set(readings.flatMap(({ claims }) => claims))].map((claim) => ({ claim, id })),
  );
  const byClaim = Map.groupBy(all, ({ claim }) => claim);
  return new Map([...byClaim].map(([claim, group]) => [claim, group.map(({ id }) => id)]));
}

export const claims: Export = {
  name: 'Claims as a table',
  file: 'claims.csv',
  mediaType: 'text/csv',
  for: 'For spreadsheets and statistics: a row for each claim, with its words, its source and its permanent link.',
  textOf: (input) => {
    const { story, site } = input;
    const address = addressesOf(site.url);
    const within = lookup(story);
    const [same, differing] = [samePoints(story), disagreementsOn(story)];
    const origin = originOf(input);
    const rows = story.claims.map((claim) => ({
      ...origin,
      ...placeCells(claim, within),
      claim: claim.id,
      address: address.claim(claim.id),
      words: claim.quote,
      source: voiceOf(claim, within.articleOf(claim)),
      kind_of_source: claim.source.kind,
      speech: claim.speech,
      cue: claim.cue,
      modality: claim.modality,
      same_point: same.get(claim.id)?.join(' ') ?? null,
      disagreements: differing.get(claim.id)?.join(' ') ?? null,
    }));
    return spreadsheet(COLUMNS, rows);
  },
};
