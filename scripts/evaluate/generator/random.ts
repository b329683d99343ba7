import { createHash } from 'node:crypto';

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A source of numbers that depends on the seed alone: mulberry32, by Tommy Ettinger. */
export function seeded(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readInt32BE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list, undefined where it is empty. */
export const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
  list[Math.floor(random() * list.length)];

/** So many of a list at most, each once, in the order of the list. */
export const sample = <T>(random: Random, list: readonly T[], most: number): T[] =>
  list
    .map((one, at) => ({ one, at, draw: random() }))
    .sort((a, b) => a.draw - b.draw || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
