import type { Pair } from './candidates.ts';
import { features, featuresWithEncoder, type Feature } from './features/index.ts';
import type { Profile } from './profile.ts';
import { WITH_ENCODER, WITHOUT_ENCODER } from './weights.ts';

/** A pair with its features, in the order in which they were given. */
export interface MeasuredPair {
  pair: Pair;
  values: readonly number[];
}

/** Mean and standard deviation of a feature. */
export interface Scale {
  mean: number;
  deviation: number;
}

/** How many pairs of claims of different articles there are. */
function pairsAcross(profiles: readonly Profile[]): number {
  const sizes = [...Map.groupBy(profiles, ({ claim }) => claim.article).values()].map(
    ({ length }) => length,
  );
  const choose = (count: number): number => (count * (count - 1)) / 2;
  return choose(profiles.length) - sizes.reduce((sum, size) => sum + choose(size), 0);
}

/** Measures the candidate pairs of a story. */
export const measure = (pairs: readonly Pair[], by: readonly Feature[]): MeasuredPair[] =>
  pairs.map((pair) => ({ pair, values: by.map((feature) => feature.measure(...pair)) }));

/**
 * A story's features spread at least so much of what is typical. In a pile of articles that have
 * little to do with each other hardly any two claims share a word, and without a floor the first
 * that share a common one would look alike. Higher: fewer links in such a pile (ten articles of ten
 * events: 188 points without a floor, 9 with this one, 1 with a floor of 1); lower: more of the
 * points of a story whose articles share few words.
 */
const LEAST_SPREAD = 0.85;

/**
 * How large each feature is in a story: over all pairs of claims of different articles, of which
 * those that are no candidates count as 0.
 * @param typical stands for so many pairs more, with a scale a feature; it is what a story of few claims has.
 */
export function scalesOf(
  profiles: readonly Profile[],
  measured: readonly MeasuredPair[],
  typical: { pairs: number; scales: readonly Scale[] },
): Scale[] {
  const counted = measured.filter(({ pair: [a, b] }) => a.claim.article !== b.claim.article);
  const count = Math.max(1, pairsAcross(profiles) + typical.pairs);
  return typical.scales.map(({ mean: usual, deviation: spread }, f) => {
    let sum = typical.pairs * usual;
    let squares = typical.pairs * (spread ** 2 + usual ** 2);
    for (const { values } of counted) {
      sum += values[f] ?? 0;
      squares += (values[f] ?? 0) ** 2;
    }
    const mean = sum / count;
    const own = Math.sqrt(Math.max(0, squares / count - mean ** 2));
    return { mean, deviation: Math.max(own, LEAST_SPREAD * spread) || 1 };
  });
}

/** A feature so many deviations above its mean says no more by being larger still. */
const MOST_DEVIATIONS = 6;

/**
 * How alike two claims are: the sum of their features, each as so many deviations from its mean,
 * since what is much in common in one story is little in another.
 */
export const likeness = (values: readonly number[], scales: readonly Scale[]): number =>
  scales.reduce(
    (sum, { mean, deviation }, f) =>
      sum + Math.min(MOST_DEVIATIONS, ((values[f] ?? 0) - mean) / deviation),
    0,
  );

/** The logistic function: how likely a pair of this likeness makes the same point. */
export const likelihood = (alike: number, slope: number, intercept: number): number =>
  1 / (1 + Math.exp(-(slope * alike + intercept)));

/**
 * The scales of a small story say little, its pairs being few and many of them alike. So many pairs
 * of a typical story stand beside its own; two articles of 40 claims each have as many.
 */
const TYPICAL_PAIRS = 1600;

/**
 * How likely each pair of a story makes the same point, 0 to 1.
 * @param encoded whether the profiles have the vectors of a sentence encoder.
 */
export function likelihoodsOf(
  profiles: readonly Profile[],
  pairs: readonly Pair[],
  encoded: boolean,
): number[] {
  const { slope, intercept, typical } = encoded ? WITH_ENCODER : WITHOUT_ENCODER;
  const used = encoded ? featuresWithEncoder : features;
  const usual = used.map(({ name }) => typical[name] ?? { mean: 0, deviation: 1 });
  const measured = measure(pairs, used);
  const scales = scalesOf(profiles, measured, { pairs: TYPICAL_PAIRS, scales: usual });
  return measured.map(({ values }) => likelihood(likeness(values, scales), slope, intercept));
}
