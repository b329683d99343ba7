import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { ENCODER_USAGE, encoderOptions, openEncoder } from './encoder/index.ts';
import { scorePhrases } from './evaluate/facts/index.ts';
import { scoreGenerated } from './evaluate/generator/index.ts';
import { measurePublic } from './evaluate/public/index.ts';
import type { RuleCounts } from './evaluate/public/polnear.ts';
import { writeAccuracy } from './evaluate/accuracy.ts';
import { pool } from './evaluate/pool.ts';
import { details, storyTable } from './evaluate/report.ts';
import { scoreReviewed } from './evaluate/reviewed.ts';
import { scoreStories } from './evaluate/samples.ts';
import { share, table } from './evaluate/table.ts';
import { inputError } from './input-error.ts';
import { attributionRules, fallbacks } from './stages/04-attribute/index.ts';
import type { Encoder } from './stages/08-align/index.ts';

const USAGE = `usage: npm run evaluate -- [--content DIR] [--data DIR] [--reviewed] [--write] [--rules] [--details]
  --content DIR   stories with a gold.json each (content/stories, with the project's own gold)
  --data DIR      also measure on the public data sets that this folder has
  --reviewed      only measure against what editors decided in the stories' review.yaml
  --write         write the figures to content/accuracy.json, for the Accuracy page of the site
  --rules         also print how often each attribution rule decides, and how often it is right
  --details       also print what was wrong, a line each
${ENCODER_USAGE}`;

function ruleTable(stories: RuleCounts, open: RuleCounts): string {
  const cell = (counts: RuleCounts, name: string): string =>
    share(counts[name]?.right ?? 0, counts[name]?.of ?? 0);
  const names = [...attributionRules, ...fallbacks].map(({ name }) => name);
  return table([
    ['rule', 'stories: source right', 'PolNeAR: an attribution there, too'],
    ...names.map((name) => [name, cell(stories, name), cell(open, name)]),
  ]);
}

async function evaluate(options: {
  content: string;
  data: string | undefined;
  write: boolean;
  rules: boolean;
  details: boolean;
  encoder: Encoder | undefined;
}): Promise<void> {
  if (options.write && options.encoder)
    throw inputError({
      file: '--write',
      what: 'is for the engine without an encoder, as it comes',
      remedy: 'Leave out one of the two',
    });
  const print = (text: string): void => void process.stdout.write(`${text}\n\n`);
  const scores = await scoreStories(options.content, options.encoder);
  const pooled = pool(scores.map(({ score }) => score));
  if (!pooled) throw inputError({ file: options.content, what: 'has no story', remedy: USAGE });
  print(storyTable([...scores, { story: 'pooled', score: pooled }]));
  const report =
    options.data === undefined ? undefined : await measurePublic(options.data, options.encoder);
  if (report) print(table(report.rows));
  const stories = scores.map(({ story }) => story);
  const generated = await scoreGenerated(options.content, stories, options.data);
  print(table(generated.rows));
  const phrases = await scorePhrases();
  const factRows = phrases.flatMap(({ name, note, right, of }): [string, string][] => [
    [`Facts in invented phrases (${name})`, note],
    ['  phrases with just the right facts', share(right, of)],
  ]);
  print(table(factRows));
  if (options.write)
    await writeAccuracy(
      [...scores, { story: 'all', score: pooled }],
      [...factRows, ...generated.rows, ...(report?.rows ?? [])],
    );
  if (options.rules) print(ruleTable(pooled.rules, report?.rules ?? {}));
  if (options.details)
    print(
      `${details(pooled)}\n${phrases.flatMap(({ name, wrong }) => [`wrong phrases (${name}): ${wrong.length}`, ...wrong.map((line) => `  ${line}`)]).join('\n')}\n${[...(report?.details ?? []), ...generated.details].join('\n')}`,
    );
}

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content/stories' },
      data: { type: 'string' },
      reviewed: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
      details: { type: 'boolean', default: false },
      ...encoderOptions,
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else if (values.reviewed) process.stdout.write(`${table(await scoreReviewed(values.content))}\n`);
  else await evaluate({ ...values, data: values.data, encoder: await openEncoder(values) });
});
