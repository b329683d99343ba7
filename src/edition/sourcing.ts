import type { Claim, SourceKind } from '../domain/index.ts';

/** By whom the claims of an article are vouched for, in the order in which it is shown. */
export const sourcings = ['named', 'document', 'unnamed', 'outlet'] as const;
export type Sourcing = (typeof sourcings)[number];

const sourcingOf: Record<SourceKind, Sourcing> = {
  person: 'named',
  organisation: 'named',
  document: 'document',
  unnamed: 'unnamed',
  outlet: 'outlet',
};

/** A stretch of the bar of an article's sourcing; lengths are numbers of claims. */
export interface SourcingPart {
  sourcing: Sourcing;
  claims: number;
  /** Claims in the parts before it. */
  before: number;
}

/** The sourcing mix of an article: how many claims each kind of source stands behind, none left out but those without any. */
export function sourcingMix(claims: readonly Claim[]): SourcingPart[] {
  const parts: SourcingPart[] = [];
  let before = 0;
  for (const sourcing of sourcings) {
    const { length } = claims.filter(({ source }) => sourcingOf[source.kind] === sourcing);
    if (length > 0) parts.push({ sourcing, claims: length, before });
    before += length;
  }
  return parts;
}
