import fc from 'fast-check';
import { storyEntrySchema, type StoryEntry } from '../../../../src/domain/index.ts';
import { clean } from '../../02-clean/index.ts';
import { segment } from '../../03-segment/index.ts';
import { attribute } from '../../04-attribute/index.ts';
import { identify } from '../../05-identify/index.ts';
import { facts } from '../../07-facts/index.ts';
import { align } from '../../08-align/index.ts';
import { compare } from '../../09-compare/index.ts';
import { storyOf } from '../story.ts';
import type { ExportInput } from './export.ts';
import { pageTextOf } from './page-text.ts';

export const SITE = { name: 'The Test Edition', url: 'https://edition.example/papers/' };

/** What the exports of a story of these texts are made of, as the pipeline makes it. */
export function inputOf(
  texts: readonly string[],
  entry: Partial<StoryEntry> = {},
  edition: ExportInput['edition'] = null,
): ExportInput {
  const documents = texts.map((text, i) => ({
    id: `a${i}`,
    file: `a${i}.txt`,
    sha256: '0'.repeat(64),
    text: text.toWellFormed().replaceAll('\0', '\uFFFD'),
    extracted: false,
    metadata: {},
  }));
  const compared = compare(
    align(
      facts(
        identify(
          attribute(
            segment(
              clean({
                story: 'bridge',
                entry: { ...storyEntrySchema.parse({}), ...entry },
                documents,
                warnings: [],
              }),
            ),
          ),
        ),
      ),
    ),
  );
  const story = storyOf(compared, { engine: 'test 0', encoder: null });
  const whole = compared.articles.filter(({ rights }) => rights === 'full');
  const pages = new Map(whole.map((article) => [article.id, pageTextOf(article)]));
  return { story, site: SITE, edition, pages };
}

/** Two articles that give a figure differently. */
const DIFFERING = [
  'Bridge shut\nBy Ann Doe\n\n🙂 The bridge was shut on Monday.\r\n\r\n𝔉 Mayor Ida Holt said that 12 people were hurt.',
  'Bridge falls\n\nMayor Ida Holt said that 19 people were hurt. Nobody had been warned, a driver said.',
] as const;

/** What the exports of two articles are made of that disagree, by whatever the engine finds, on a figure. */
export function disagreeing(
  entry: Partial<StoryEntry> = {},
  edition: ExportInput['edition'] = null,
): ExportInput {
  const input = inputOf(DIFFERING, entry, edition);
  const readings = ['12', '19'].map((value) => {
    const claim = input.story.claims.find(({ quote }) => quote.includes(value));
    if (!claim) throw new Error(`no claim says ${value}`);
    const start = claim.start + claim.quote.indexOf(value);
    return {
      value,
      claims: [claim.id],
      marks: [{ claim: claim.id, start, end: start + value.length }],
    };
  });
  const disagreement = {
    id: 'd111111111',
    kind: 'numeric' as const,
    severity: 'contradiction' as const,
    update: false,
    stale: false,
    readings,
    point: null,
    why: 'A says “12” and B says “19”.',
    detector: 'figures',
    score: 0.75,
  };
  return { ...input, story: { ...input.story, alignments: [], disagreements: [disagreement] } };
}

/** What has broken readers of positions, tables or records before. */
const TRAPS = [
  '=HYPERLINK("x")',
  '+1',
  '-2+3',
  '@SUM(1)',
  ';=cmd',
  ';"=cmd',
  '\t=1',
  '\r\n=1',
  '\uFF1D1',
  '","',
  '""',
  'TY  - BOOK',
  'ER  - ',
  '\r\n',
  '\u2028\u0085\v',
  '\uFEFF',
  '🙂👩‍👩‍👧',
  '𝔉𝔯𝔞𝔨𝔱𝔲𝔯',
  'e\u0301\u0327',
  'قال «لا»',
  '</script>',
  '\\u0000 \\',
  '“It is,” said Ann Doe.',
  'Ann Doe said the bridge was shut.',
  'Ann Doe said the bridge was shut. Ann Doe said the bridge was shut. ',
];

/** Texts with traps in them. */
export const hostileText = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom(...TRAPS),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      { minLength: 1, maxLength: 8 },
    ),
    fc.constantFrom(' ', '\n', '\r\n\r\n', ''),
  )
  .map(([pieces, glue]) => pieces.join(glue));
