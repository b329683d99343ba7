import type { Story } from '../../src/domain/index.ts';
import type { ReadStory } from '../stages/01-read/index.ts';
import type { RecordedClaim, RecordedClaims } from '../stages/05-identify/index.ts';
import type { RecordedDisagreements } from '../stages/09-compare/index.ts';
import { addressKey, knownClaims, statesOf } from './claims.ts';
import type { Ledgers } from './read.ts';
import { recognise } from './recognise.ts';
import { isLive, lastEvents, type State } from './state.ts';

/** What editions recorded, as the stages of one story need it. */
export type Recorded = RecordedClaims & RecordedDisagreements;

/** Where each recorded article is today, by recorded address; those that went on into another follow it. */
function whereabouts(
  states: ReadonlyMap<string, State>,
  found: ReadonlyMap<string, { story: string; article: string }>,
  isPresent: (address: string) => boolean,
): (address: string) => string | undefined {
  const today = new Map([...found].map(([now, record]) => [addressKey(record), now]));
  const into = new Map(
    [...states].flatMap(([story, state]) =>
      lastEvents(state, 'article').flatMap((event): [string, string][] => {
        if (event.into === undefined) return [];
        const to = event.into.includes('/') ? event.into : `${story}/${event.into}`;
        return [[`${story}/${event.id}`, to]];
      }),
    ),
  );
  return (address) => {
    const seen = new Set<string>();
    let at: string | undefined = address;
    while (at !== undefined && !seen.has(at)) {
      const now = today.get(at);
      if (now !== undefined) return now;
      seen.add(at);
      const next = into.get(at);
      if (next === undefined && at !== address && isPresent(at) && !found.has(at)) return at;
      at = next;
    }
    return undefined;
  };
}

/** What editions recorded, to be asked story by story in the order of their names. */
export interface Records {
  of: (story: string) => Recorded;
  /** Notes the ids of a story that was made, so that a later one mints none of them. */
  note: (story: Pick<Story, 'claims' | 'disagreements'>) => void;
}

/**
 * What editions recorded of the articles of today.
 * @param stories all stories as read: an article may have moved from any to any.
 */
export function recordsFor(ledgers: Ledgers, stories: readonly ReadStory[]): Records {
  const states = statesOf(ledgers);
  const found = recognise(states, stories);
  const addresses = new Set(
    stories.flatMap(({ story, documents }) =>
      documents.map(({ id }) => addressKey({ story, article: id })),
    ),
  );
  const placeOf = whereabouts(states, found, (address) => addresses.has(address));
  const known = knownClaims(states, (address) => placeOf(addressKey(address)) !== undefined);
  const taken = new Set(
    [...ledgers.values()].flatMap(({ events }) =>
      events.flatMap(({ what, id }) => (what === 'claim' || what === 'disagreement' ? [id] : [])),
    ),
  );
  const claims = new Map<string, RecordedClaim[]>();
  for (const { story, event, live } of known) {
    const place = placeOf(addressKey({ story, article: event.article }));
    if (place === undefined) continue;
    const [now = '', article = ''] = place.split('/');
    const { id, quote, prefix, suffix, start, end } = event;
    const claim = { id, article, quote, prefix, suffix, start, end, live };
    claims.set(now, [...(claims.get(now) ?? []), claim]);
  }
  const disagreements = [...states.values()].flatMap((state) => lastEvents(state, 'disagreement'));
  const of = (story: string): Recorded => {
    const own = claims.get(story) ?? [];
    const ids = new Set(own.map(({ id }) => id));
    const prefix = `${story}/`;
    return {
      claims: own,
      taken,
      keys: new Map(
        [...found].flatMap(([now, { key }]) =>
          now.startsWith(prefix) ? [[now.slice(prefix.length), key] as const] : [],
        ),
      ),
      disagreements: disagreements
        .filter(({ readings }) => readings.some((one) => one.claims.some((id) => ids.has(id))))
        .map((event) => ({ ...event, live: isLive(event) })),
    };
  };
  return {
    of,
    note: (story) => {
      for (const { id } of [...story.claims, ...story.disagreements]) taken.add(id);
    },
  };
}
