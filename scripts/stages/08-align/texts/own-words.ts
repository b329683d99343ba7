import { overlaps, type Claim, type Span } from '../../../../src/domain/index.ts';
import type { Quotation } from '../../03-segment/index.ts';

/** The words of a claim that are its outlet's own, in lower case, as they follow one another. */
export type Run = readonly string[];

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Where the claim gives a figure. Whoever reports a number gives it in the same words. */
const figuresIn = ({ facts }: Claim): Span[] =>
  facts.filter((fact) => 'lo' in fact || fact.dimension === 'tally');

/**
 * The runs of a claim's words that are its outlet's own: outside quotation marks, and not what a
 * document says; a figure ends a run. Two reporters give these in the same words without having
 * read each other.
 * @param quotations of the claim's article
 */
export function ownRuns(claim: Claim, quotations: readonly Quotation[]): Run[] {
  if (claim.speech === 'direct' || claim.source.kind === 'document') return [];
  const foreign = [...quotations.filter((span) => overlaps(claim, span)), ...figuresIn(claim)];
  const runs: string[][] = [[]];
  for (const { 0: word, index } of claim.quote.matchAll(WORD)) {
    const start = claim.start + index;
    const span = { start, end: start + word.length };
    if (/\p{N}/u.test(word) || foreign.some((other) => overlaps(span, other))) runs.push([]);
    else runs.at(-1)?.push(word.toLowerCase().replaceAll('’', "'"));
  }
  return runs;
}
