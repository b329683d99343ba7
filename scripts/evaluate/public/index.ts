import type { Encoder } from '../../stages/08-align/index.ts';
import { ratio, share, f1 } from '../table.ts';
import { readData } from './data.ts';
import { extractionSchema, scoreExtraction } from './extraction.ts';
import { halfOf, type Half } from './half.ts';
import { linksSchema, scoreLinks } from './links.ts';
import { polnearSchema, scorePolnear, type PolnearScore, type RuleCounts } from './polnear.ts';
import { rteSchema, scoreRte, type RteScore } from './rte.ts';
import { goldenRulesSchema, scoreGoldenRules } from './sentences.ts';

/** What the public data say: rows of name and figure, and how the attribution rules fare on them. */
export interface PublicReport {
  rows: [name: string, figure: string][];
  rules: RuleCounts;
  /** Figures of the halves that may be looked at, and what was wrong there, a line each. */
  details: string[];
}

const NOTHING: PublicReport = { rows: [], rules: {}, details: [] };

const attributionFigure = ({ hits, found, gold, speakers, cues }: PolnearScore): string =>
  `F1 ${ratio(f1(hits, found, gold))} (P ${ratio(hits / found)} R ${ratio(hits / gold)}), speaker ${share(speakers, hits)}, cue ${share(cues, hits)}`;

async function polnear(folder: string): Promise<PublicReport> {
  const data = await readData(folder, 'polnear.dev.json', polnearSchema);
  if (!data) return NOTHING;
  const documents = data.value.filter(({ docId }) => halfOf(docId) === 'checking');
  const [quoted, all] = [scorePolnear(documents, true), scorePolnear(documents, false)];
  return {
    rows: [
      [`PolNeAR, ${documents.length} texts of the checking half`, data.name],
      ['  quoted', attributionFigure(quoted)],
      ['  all', attributionFigure(all)],
    ],
    rules: all.rules,
    details: [],
  };
}

async function goldenRules(folder: string): Promise<PublicReport> {
  const data = await readData(folder, 'sentences.golden.json', goldenRulesSchema);
  if (!data) return NOTHING;
  const { right, of, failed } = scoreGoldenRules(data.value);
  return {
    rows: [
      ['Golden Rules of sentences, in scope', data.name],
      ['  kept', `${share(right, of)}${failed.length > 0 ? `; not: ${failed.join(', ')}` : ''}`],
    ],
    rules: {},
    details: [],
  };
}

async function extraction(folder: string): Promise<PublicReport> {
  const data = await readData(folder, 'extraction.fundus-eval.json', extractionSchema);
  if (!data) return NOTHING;
  const pages = data.value.filter(({ id }) => halfOf(id) === 'checking');
  const [half, all] = [
    await scoreExtraction(folder, pages),
    await scoreExtraction(folder, data.value),
  ];
  const figure = ({ precision, recall, f1: mean }: typeof all): string =>
    `ROUGE-LSum F1 ${ratio(mean)} (P ${ratio(precision)} R ${ratio(recall)})`;
  return {
    rows: [
      ['Bodies of saved pages (Fundus)', data.name],
      [`  ${half.of} pages of the checking half, read while the rules were written`, figure(half)],
      [`  all ${all.of} pages`, figure(all)],
    ],
    rules: {},
    details: [],
  };
}

const contradictionFigure = ({ hits, found, gold }: RteScore): string =>
  `P ${share(hits, found)}, R ${share(hits, gold)}`;

async function rte(folder: string): Promise<PublicReport> {
  const data = await readData(folder, 'rte3.dev.json', rteSchema);
  if (!data) return NOTHING;
  const inHalf = (half: Half): typeof data.value =>
    data.value.filter(({ id }) => halfOf(id) === half);
  const checked = inHalf('checking');
  const looked = scoreRte(inHalf('looking'));
  return {
    rows: [
      [`RTE-3, ${checked.length} pairs of the checking half`, data.name],
      ['  contradictions', contradictionFigure(scoreRte(checked))],
    ],
    rules: {},
    details: [
      `RTE-3, looking half: ${contradictionFigure(looked)}`,
      ...looked.wrong.map((line) => `  ${line}`),
    ],
  };
}

async function links(folder: string, encoder: Encoder | undefined): Promise<PublicReport> {
  const data = await readData(folder, 'ecbplus.clusters.dev.json', linksSchema);
  if (!data) return NOTHING;
  const topics = await scoreLinks(data.value, 'topic', encoder);
  const events = await scoreLinks(data.value, 'event', encoder);
  const figure = ({ hits, found, gold }: typeof topics): string =>
    `P ${share(hits, found)}, R ${share(hits, gold)}`;
  return {
    rows: [
      [
        `ECB+, links between ${topics.articles} articles of the checking half`,
        `no weight was learned from them, but they were in view when two thresholds were picked; ${data.name}`,
      ],
      ['  pairs of sentences of one event, two like events a story', figure(topics)],
      ['  links that join the two events of a topic', share(topics.across, topics.found)],
      ['  pairs of articles of one event taken for two', share(topics.parted, topics.together)],
      [
        '  pairs of articles of two like events taken for one',
        share(topics.joined, topics.separate),
      ],
      ['  pairs of sentences of one event, one event a story', figure(events)],
    ],
    rules: {},
    details: [],
  };
}

/** The measures on public data, in the order of the report. Each is silent where its set is missing. */
const measures = [polnear, goldenRules, extraction, rte, links];

/**
 * Measures the engine on the public sets that `folder` has.
 * @param encoder compares claims by their meaning, too, where links are measured
 */
export async function measurePublic(folder: string, encoder?: Encoder): Promise<PublicReport> {
  const report: PublicReport = { rows: [], rules: {}, details: [] };
  for (const measure of measures) {
    const { rows, rules, details } = await measure(folder, encoder);
    report.rows.push(...rows);
    report.details.push(...details);
    Object.assign(report.rules, rules);
  }
  return report;
}
