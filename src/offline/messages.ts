import type { Part } from './parts.ts';

/** What a page asks the worker for. The answers come through the port that is sent along. */
export type Request =
  | { ask: 'state' }
  /** Keep a part, or keep it no longer. */
  | { ask: 'keep' | 'drop'; part: string }
  /** Take the place of the worker that serves the site's earlier state. */
  | { ask: 'take over' };

/** Why something is not kept. */
export type Failure =
  /** No room in the browser's storage. */
  | 'full'
  /** A file did not come. */
  | 'network'
  /** A file is not the one that the list names: the site is being replaced, or a server changes its files. */
  | 'changed';

/** A part, and whether it is kept whole. */
export type PartState = Part & { kept: boolean };

export type Answer =
  | { state: { whole: boolean; parts: PartState[] } }
  | { progress: { done: number; of: number } }
  | { kept: boolean }
  | { failure: Failure };

/** Told to all pages when the worker could not keep what it wants to. */
export interface Trouble {
  trouble: Failure;
}
