import { type EventOf, lastOf, type LedgerIndex } from './ledger-index.ts';

/** The claims that stood in an article when they were last recorded, in the order of its text. */
export function claimsOfArticle(index: LedgerIndex, article: string): EventOf<'claim'>[] {
  return lastClaims(index)
    .filter((claim) => claim.article === article)
    .toSorted((a, b) => a.start - b.start);
}

/** The claims that were a source's when they were last recorded. */
export function claimsOfSource(index: LedgerIndex, source: EventOf<'source'>): EventOf<'claim'>[] {
  return lastClaims(index).filter(
    (claim) => claim.source.name === source.name && claim.source.kind === source.kind,
  );
}

/** The articles of a story as last recorded. */
export function recordedArticles(index: LedgerIndex): EventOf<'article'>[] {
  return [...index.article.values()].map((record) => lastOf<'article'>(record));
}

function lastClaims(index: LedgerIndex): EventOf<'claim'>[] {
  return [...index.claim.values()].map((record) => lastOf<'claim'>(record));
}
