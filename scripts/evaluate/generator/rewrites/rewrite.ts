import type { Random } from '../random.ts';

/** A way to say the same in other words. Its examples are its documentation and its test. */
export interface Rewrite {
  name: string;
  about: string;
  /** Texts before and after, with a `random` that always draws 0; equal where it must keep off. */
  examples: readonly { from: string; to: string }[];
  apply: (text: string, random: Random) => string;
}
