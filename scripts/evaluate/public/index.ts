import { ratio, share, f1 } from '../table.ts';
import { readData } from './data.ts';
import { extractionSchema, scoreExtraction } from './extraction.ts';
import { halfOf } from './half.ts';
import { polnearSchema, scorePolnear, type PolnearScore, type RuleCounts } from './polnear.ts';
import { goldenRulesSchema, scoreGoldenRules } from './sentences.ts';

/** What the public data say: rows of name and figure, and how the attribution rules fare on them. */
export interface PublicReport {
  rows: [name: string, figure: string][];
  rules: RuleCounts;
}

const attributionFigure = ({ hits, found, gold, speakers, cues }: PolnearScore): string =>
  `F1 ${ratio(f1(hits, found, gold))} (P ${ratio(hits / found)} R ${ratio(hits / gold)}), speaker ${share(speakers, hits)}, cue ${share(cues, hits)}`;

async function polnear(folder: string): Promise<PublicReport> {
  const data = await readData(folder, 'polnear.dev.json', polnearSchema);
  if (!data) return { rows: [], rules: {} };
  const documents = data.value.filter(({ docId }) => halfOf(docId) === 'checking');
  const [quoted, all] = [scorePolnear(documents, true), scorePolnear(documents, false)];
  return {
    rows: [
      [`PolNeAR, ${documents.length} texts of the checking half`, data.name],
      ['  quoted', attributionFigure(quoted)],
      ['  all', attributionFigure(all)],
    ],
    rules: all.rules,
  };
}

async function goldenRules(folder: string): Promise<PublicReport> {
  const data = await readData(folder, 'sentences.golden.json', goldenRulesSchema);
  if (!data) return { rows: [], rules: {} };
  const { right, of, failed } = scoreGoldenRules(data.value);
  return {
    rows: [
      ['Golden Rules of sentences, in scope', data.name],
      ['  kept', `${share(right, of)}${failed.length > 0 ? `; not: ${failed.join(', ')}` : ''}`],
    ],
    rules: {},
  };
}

async function extraction(folder: string): Promise<PublicReport> {
  const data = await readData(folder, 'extraction.fundus-eval.json', extractionSchema);
  if (!data) return { rows: [], rules: {} };
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
  };
}

/** The measures on public data, in the order of the report. Each is silent where its set is missing. */
const measures = [polnear, goldenRules, extraction];

/** Measures the engine on the public sets that `folder` has. */
export async function measurePublic(folder: string): Promise<PublicReport> {
  const rows: PublicReport['rows'] = [];
  const rules: RuleCounts = {};
  for (const measure of measures) {
    const report = await measure(folder);
    rows.push(...report.rows);
    Object.assign(rules, report.rules);
  }
  return { rows, rules };
}
