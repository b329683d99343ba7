/** A claim as a ledger last knew it, with the article of today that its own one became. */
export interface RecordedClaim {
  id: string;
  /** Id of an article of this story. */
  article: string;
  quote: string;
  prefix: string;
  suffix: string;
  /** As recorded; what was put in before it since then may have moved it. */
  start: number;
  end: number;
  /** False where it was withdrawn: then nothing but its very words brings it back. */
  live: boolean;
}

/** What editions recorded, as far as the ids of a story hang on it. */
export interface RecordedClaims {
  claims: readonly RecordedClaim[];
  /** Keys under which articles were recorded, by their ids of today. */
  keys: ReadonlyMap<string, string>;
  /** Every id ever recorded, in any story: a new one is never equal to one of them. */
  taken: ReadonlySet<string>;
}

export const NOTHING_RECORDED: RecordedClaims = {
  claims: [],
  keys: new Map(),
  taken: new Set(),
};
