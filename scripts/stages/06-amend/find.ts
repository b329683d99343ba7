import type { Claim, ClaimReference, Decision } from '../../../src/domain/index.ts';
import { fold } from '../05-identify/index.ts';

type Findable = Pick<Claim, 'id' | 'quote'>;

/**
 * The claim that a decision points at: the one with its id, which editions keep through
 * corrections; else the only one with its very words. Never a guess.
 */
export function findClaim<C extends Findable>(
  { claim, quote }: ClaimReference,
  claims: readonly C[],
): C | undefined {
  const byId = claims.find(({ id }) => id === claim);
  if (byId) return byId;
  const words = fold(quote);
  const [only, ...others] = claims.filter((candidate) => fold(candidate.quote) === words);
  return others.length === 0 ? only : undefined;
}

/** All claims that a decision points at; undefined where one is gone. */
export function findClaims<C extends Findable>(
  references: readonly ClaimReference[],
  claims: readonly C[],
): C[] | undefined {
  const found = references.map((reference) => findClaim(reference, claims));
  return found.every((claim) => claim !== undefined) ? found : undefined;
}

/** How a message names a decision: its place in the file, what it does and to which words. */
export function nameOf(decision: Decision, place: number): string {
  const words = 'quote' in decision ? ` “${decision.quote.slice(0, 60)}”` : '';
  return `decision ${place + 1} (${decision.do}${words})`;
}
