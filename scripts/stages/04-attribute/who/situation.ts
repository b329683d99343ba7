import type { Directory } from './directory.ts';
import type { Trace } from './trail.ts';

/** What is known at the point of the article where a phrase stands. */
export interface Situation {
  article: string;
  directory: Directory;
  trail: readonly Trace[];
  /** Index of the sentence. */
  sentence: number;
  /** Words behind the phrase that belong to it ("at the survey office"). */
  tail: string;
}
