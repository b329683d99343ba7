import type { StoryScore } from './story/index.ts';

/** Adds up two reports of one shape: numbers are summed, lists joined, a count that one lacks is the other's. */
function add(a: unknown, b: unknown): unknown {
  if (a === undefined || b === undefined) return a ?? b;
  if (typeof a === 'number') return a + Number(b);
  if (Array.isArray(a)) return a.concat(b);
  const [one, other] = [Object(a) as Record<string, unknown>, Object(b) as Record<string, unknown>];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, add(one[key], other[key])]));
}

/** The scores of several stories as if they were one. */
export function pool(scores: readonly StoryScore[]): StoryScore | undefined {
  return scores.reduce<StoryScore | undefined>(
    (all, score) => (all === undefined ? score : (add(all, score) as StoryScore)),
    undefined,
  );
}
