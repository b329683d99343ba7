import { addressesOf, type Export } from './export.ts';
import { lookup, ORIGIN, originOf, PLACE, placeCells, voiceOf } from './rows.ts';
import { spreadsheet } from './spreadsheet.ts';

const COLUMNS = [
  ...ORIGIN,
  'disagreement',
  'address',
  'kind',
  'severity',
  'update',
  'stale',
  'why',
  'score',
  'reading_number',
  'reading',
  ...PLACE,
  'claim',
  'claim_address',
  'words',
  'source',
  'speech',
] as const;

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

export const disagreements: Export = {
  name: 'Disagreements as a table',
  file: 'disagreements.csv',
  mediaType: 'text/csv',
  for: 'For spreadsheets and statistics: a row for each claim in each reading of a disagreement; updates of figures are among them, marked as such.',
  textOf: (input) => {
    const { story, site } = input;
    const address = addressesOf(site.url);
    const within = lookup(story);
    const origin = originOf(input);
    const rows = story.disagreements.flatMap((disagreement) =>
      disagreement.readings.flatMap((reading, i) =>
        reading.claims.map((id) => {
          const claim = within.claim(id);
          return {
            ...origin,
            disagreement: disagreement.id,
            address: address.disagreement(disagreement.id),
            kind: disagreement.kind,
            severity: disagreement.severity,
            update: yesOrNo(disagreement.update),
            stale: yesOrNo(disagreement.stale),
            why: disagreement.why,
            score: disagreement.score,
            reading_number: i + 1,
            reading: reading.value,
            ...placeCells(claim, within),
            claim: id,
            claim_address: address.claim(id),
            words: claim.quote,
            source: voiceOf(claim, within.articleOf(claim)),
            speech: claim.speech,
          };
        }),
      ),
    );
    return spreadsheet(COLUMNS, rows);
  },
};
