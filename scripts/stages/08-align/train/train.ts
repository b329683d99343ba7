/**
 * Learns the numbers of `weights.ts` from the clusters of ECB+ (Cybulska and Vossen 2014) and
 * prints them with what they are worth. Only numbers leave this script.
 *
 *     node scripts/stages/08-align/train/train.ts ecbplus.clusters.dev.json [--encoder DIR]
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openEncoder } from '../../../encoder/index.ts';
import { features, featuresWithEncoder } from '../features/index.ts';
import { groupsOf } from '../groups.ts';
import { likelihood, type Scale } from '../measure.ts';
import { halfOf, readTopics, type Example, type Half } from './ecbplus.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const STEPS = 20_000;
/** Small enough for the steps to settle: half of it gives the same numbers. */
const RATE = 0.02;

interface Fit {
  slope: number;
  intercept: number;
}

/** Logistic regression of whether a pair is the same on how alike it is, by gradient descent. */
function fit(examples: readonly Example[]): Fit {
  let slope = 0;
  let intercept = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const errors = examples.map(
      ({ alike, same }) => likelihood(alike, slope, intercept) - Number(same),
    );
    slope -= RATE * mean(examples.map(({ alike }, i) => alike * (errors[i] ?? 0)));
    intercept -= RATE * mean(errors);
  }
  return { slope, intercept };
}

/** Precision and recall of the pairs that stand in one group. */
function worthOf(examples: readonly Example[], { slope, intercept }: Fit): string {
  const articles = new Map(
    examples.flatMap(({ claims, articles: [one, other] }) => [
      [claims[0], one] as const,
      [claims[1], other] as const,
    ]),
  );
  const links = examples.map(({ claims, alike }) => ({
    claims,
    likelihood: likelihood(alike, slope, intercept),
  }));
  const groups = groupsOf(links, (claim) => articles.get(claim) ?? '').map(
    ({ claims }) => new Set(claims),
  );
  const found = examples.filter(({ claims }) =>
    groups.some((group) => claims.every((claim) => group.has(claim))),
  );
  const right = found.filter(({ same }) => same).length;
  const all = examples.filter(({ same }) => same).length;
  return `precision ${(right / found.length).toFixed(3)}, recall ${(right / all).toFixed(3)}`;
}

async function main(path: string | undefined, folder: string | undefined): Promise<void> {
  if (path === undefined) {
    process.stderr.write(
      'usage: node …/08-align/train/train.ts ecbplus.clusters.dev.json [--encoder DIR]\n',
    );
    process.exitCode = 2;
    return;
  }
  const data = readFileSync(path);
  const encoder = await openEncoder({ encoder: folder });
  const topics = await readTopics(data.toString('utf8'), encoder);
  const examples = topics.flatMap((topic) => topic.examples);
  const inHalf = (half: Half): Example[] =>
    examples.filter(({ articles }) => articles.every((article) => halfOf(article) === half));
  const learned = fit(inHalf('look'));
  const typical = (encoder ? featuresWithEncoder : features).map(({ name }, f) => {
    const of = (value: (scale: Scale) => number): string =>
      mean(topics.map(({ scales }) => value(scales[f] ?? { mean: 0, deviation: 0 }))).toFixed(3);
    return `${name}: mean ${of((scale) => scale.mean)}, deviation ${of((scale) => scale.deviation)}`;
  });
  const lines = [
    `data SHA-256 ${createHash('sha256').update(data).digest('hex')}`,
    `encoder ${encoder?.name ?? 'none'}`,
    `slope ${learned.slope.toFixed(3)}, intercept ${learned.intercept.toFixed(3)}`,
    ...typical,
    `looking half: ${worthOf(inHalf('look'), learned)}`,
    `checking half: ${worthOf(inHalf('check'), learned)}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { encoder: { type: 'string' } },
});
await main(positionals[0], values.encoder);
