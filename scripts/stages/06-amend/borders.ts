import type { DecisionOf } from '../../../src/domain/index.ts';
import { fold, type IdentifiedClaim } from '../05-identify/index.ts';
import { mint } from '../mint.ts';
import { findClaim } from './find.ts';

/** Characters of context that a claim carries on each side. */
const CONTEXT = 32;

type Claims = readonly IdentifiedClaim[];

function cut(claim: IdentifiedClaim, text: string, start: number, end: number): IdentifiedClaim {
  return {
    ...claim,
    quote: text.slice(start, end),
    start,
    end,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    // Their words may stand in the other half.
    spans: { source: null, cue: null, content: null },
  };
}

/**
 * Cuts a claim in two. The first keeps the id; that of the second comes from the first's and its
 * own words, so that the same decision gives the same ids in every run.
 *
 * @param textOf the text of an article.
 * @returns undefined where the claim is gone, or does not have the words once.
 */
export function split(
  claims: Claims,
  decision: DecisionOf<'split'>,
  textOf: (article: string) => string,
): IdentifiedClaim[] | undefined {
  const claim = findClaim(decision, claims);
  const at = claim?.quote.indexOf(decision.at) ?? -1;
  if (!claim || at <= 0 || claim.quote.includes(decision.at, at + 1)) return undefined;
  const text = textOf(claim.article);
  const border = claim.start + at;
  const end = claim.start + claim.quote.slice(0, at).trimEnd().length;
  const first = { ...cut(claim, text, claim.start, end), id: decision.claim };
  const second = cut(claim, text, border, claim.end);
  const id = mint(['split', decision.claim, fold(second.quote)]);
  return claims.flatMap((one) => (one === claim ? [first, { ...second, id }] : [one]));
}

/**
 * Makes one claim of two that follow each other in an article; it keeps the id of the first.
 *
 * @returns undefined where one is gone, or something stands between them.
 */
export function join(
  claims: Claims,
  decision: DecisionOf<'join'>,
  textOf: (article: string) => string,
): IdentifiedClaim[] | undefined {
  const first = findClaim(decision, claims);
  const second = findClaim(decision.with, claims);
  if (!first || claims[claims.indexOf(first) + 1] !== second) return undefined;
  if (second?.article !== first.article) return undefined;
  const text = textOf(first.article);
  if (text.slice(first.end, second.start).trim() !== '') return undefined;
  const whole = cut(first, text, first.start, second.end);
  return claims.flatMap((one) => (one === first ? [whole] : one === second ? [] : [one]));
}
