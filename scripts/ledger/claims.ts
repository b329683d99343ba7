import type { ClaimEvent } from '../../src/domain/index.ts';
import type { Ledgers } from './read.ts';
import { isLive, isMoved, lastEvents, stateOf, type State } from './state.ts';

/** The address of an article of any story. */
export interface ArticleAddress {
  story: string;
  article: string;
}

export function addressKey({ story, article }: ArticleAddress): string {
  return `${story}/${article}`;
}

/** What one ledger knows last of a claim. */
export interface KnownClaim {
  story: string;
  event: ClaimEvent;
  live: boolean;
}

/** What a ledger knows last of everything, by story. */
export function statesOf(ledgers: Ledgers): Map<string, State> {
  return new Map([...ledgers].map(([story, { events }]) => [story, stateOf(events)]));
}

/** How much a ledger's word on a claim counts that several ledgers know: it is live in one at most. */
function weight({ event }: KnownClaim): number {
  return isLive(event) ? 2 : isMoved(event) ? 0 : 1;
}

/**
 * Every claim ever recorded, once, as the ledger knows it that had it last.
 * @param present tells whether an article is still there: after a crash in the middle of a move two
 * ledgers may have a claim live.
 */
export function knownClaims(
  states: ReadonlyMap<string, State>,
  present: (address: ArticleAddress) => boolean,
): KnownClaim[] {
  const known = new Map<string, KnownClaim & { rank: number }>();
  for (const [story, state] of states)
    for (const event of lastEvents(state, 'claim')) {
      const claim = { story, event, live: isLive(event) };
      const here = Number(present({ story, article: event.article })) / 2;
      const rank = weight(claim) + here;
      const other = known.get(event.id);
      if (!other || rank > other.rank) known.set(event.id, { ...claim, rank });
    }
  return [...known.values()];
}
