import type { DisagreementKind } from '../../../src/domain/index.ts';

/** Copies and rewritten copies: nothing may be added. */
export interface CopyScore {
  articles: number;
  /** Articles whose copy disagrees with them, and how often by kind. */
  touched: number;
  added: Partial<Record<DisagreementKind, number>>;
}

/** Texts in which one thing was changed: that, and nothing else, is to be found. */
export interface MutationScore {
  kind: DisagreementKind;
  /** Places that the articles offer, and those of them that were tried. */
  offered: number;
  tried: number;
  /** Shown as a disagreement of the right kind at the right words. */
  right: number;
  /** Shown at the right words, but as a change in time or as another kind. */
  otherKind: number;
  /** Shown elsewhere. */
  elsewhere: number;
}

export interface GeneratorScore {
  seed: number;
  articles: number;
  verbatim: CopyScore;
  rewritten: CopyScore;
  /** By rewrite: articles that it changes, and what it adds by itself. */
  rewrites: Record<string, { changed: number; added: number }>;
  mutations: Record<string, MutationScore>;
  /** A line for each thing that is not as it should be. */
  details: { added: string[]; missed: string[]; extra: string[] };
}
