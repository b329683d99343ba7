import type { SourceKind, Span } from '../../../../src/domain/index.ts';
import type { Gender } from '../lexicon/gender.ts';

/** A source as resolved. */
export interface Resolved {
  name: string;
  kind: SourceKind;
  /** Where the article names it, when the claim itself does not. */
  antecedent: Span | null;
  /** The role in which the claim shows it, where it does. */
  role: string | null;
}

/** A source named where it stands, in no particular role. */
export function sourceOf(name: string, kind: SourceKind): Resolved {
  return { name, kind, antecedent: null, role: null };
}

/** Somebody or something that the article has just spoken of. */
export interface Trace extends Span {
  resolved: Resolved;
  /** The common noun it was met with ("report"), in lower case. */
  noun: string | null;
  gender: Gender | null;
  plural: boolean;
  /** It vouched for a claim, or opened its sentence. */
  prominent: boolean;
  /** Index of the sentence. */
  sentence: number;
}

/** Sentences back over which a pronoun still finds its antecedent. */
const REACH = 6;

/**
 * The latest trace that fits, sentence by sentence backwards; in one sentence a prominent trace
 * goes before the others, and else the first (subjects stand first in English).
 */
export function latest(
  trail: readonly Trace[],
  sentence: number,
  before: number,
  fits: (trace: Trace) => boolean,
): Trace | undefined {
  const near = trail.slice(trail.findLastIndex((trace) => trace.sentence < sentence - REACH) + 1);
  for (let back = 0; back <= REACH; back += 1) {
    const here = near.filter(
      (trace) => trace.sentence === sentence - back && trace.start < before && fits(trace),
    );
    const chosen = here.findLast((trace) => trace.prominent) ?? here[0];
    if (chosen) return chosen;
  }
  return undefined;
}
