import type { Disagreement, DisagreementKind, Span } from '../../../src/domain/index.ts';
import type { Collation, Witness } from './collation.ts';

/** A claim for a reading, with the words in which it differs from the others. */
interface Voice {
  witness: Witness;
  mark: Span;
}

export interface FoundReading {
  /** The reading in a few words. */
  value: string;
  voices: readonly Voice[];
}

/** A disagreement as a detector finds it; `compare` puts it in order and words, and mints its id. */
export interface Finding {
  /** Both cannot be true; or both can, but one alone misleads; or a later text replaces an earlier one. */
  nature: 'contradiction' | 'tension' | 'change' | 'stale';
  /** What the readings are of, as it stands behind "on": "the age of Ada Holm". Null where they tell it themselves. */
  point: string | null;
  /** At least two, of two or more articles or sources. */
  readings: readonly FoundReading[];
  /** How sure it is that the readings are of one thing, 0 to 1. */
  score: Disagreement['score'];
}

/** A story in short form, a claim a line: siglum, date of publication or `-`, `[speaker]`, words. */
export type Lines = readonly string[];

/** A kind of disagreement. Its examples are its documentation and its test. */
export interface Detector {
  name: string;
  kind: DisagreementKind;
  about: string;
  examples: {
    /** Each with all that is found in it: the nature, then the readings with their articles. */
    found: readonly { lines: Lines; finds: readonly string[] }[];
    silent: readonly Lines[];
  };
  detect: (collation: Collation) => Finding[];
}
