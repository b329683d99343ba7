import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { measurePublic } from './evaluate/public/index.ts';
import type { RuleCounts } from './evaluate/public/polnear.ts';
import { pool } from './evaluate/pool.ts';
import { details, storyTable } from './evaluate/report.ts';
import { scoreStories } from './evaluate/samples.ts';
import { share, table } from './evaluate/table.ts';
import { inputError } from './input-error.ts';
import { attributionRules } from './stages/04-attribute/index.ts';

const USAGE = `usage: npm run evaluate -- [--content DIR] [--data DIR] [--rules] [--details]
  --content DIR   stories with a gold.json each (content/stories, with the project's own gold)
  --data DIR      also measure on the public data sets that this folder has
  --rules         also print how often each attribution rule decides, and how often it is right
  --details       also print what was wrong, a line each`;

/** Rules outside the registry: what a claim is when none of it decides. */
const FALLBACKS = ['quotation-goes-on', 'quotation-without-speaker', 'narration'];

function ruleTable(stories: RuleCounts, open: RuleCounts): string {
  const cell = (counts: RuleCounts, name: string): string =>
    share(counts[name]?.right ?? 0, counts[name]?.of ?? 0);
  const names = [...attributionRules.map(({ name }) => name), ...FALLBACKS];
  return table([
    ['rule', 'stories: source right', 'PolNeAR: an attribution there, too'],
    ...names.map((name) => [name, cell(stories, name), cell(open, name)]),
  ]);
}

async function evaluate(options: {
  content: string;
  data: string | undefined;
  rules: boolean;
  details: boolean;
}): Promise<void> {
  const print = (text: string): void => void process.stdout.write(`${text}\n\n`);
  const scores = await scoreStories(options.content);
  const pooled = pool(scores.map(({ score }) => score));
  if (!pooled) throw inputError({ file: options.content, what: 'has no story', remedy: USAGE });
  print(storyTable([...scores, { story: 'pooled', score: pooled }]));
  const report = options.data === undefined ? undefined : await measurePublic(options.data);
  if (report) print(table(report.rows));
  if (options.rules) print(ruleTable(pooled.rules, report?.rules ?? {}));
  if (options.details) print(details(pooled));
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content/stories' },
      data: { type: 'string' },
      rules: { type: 'boolean', default: false },
      details: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else await evaluate({ ...values, data: values.data });
});
