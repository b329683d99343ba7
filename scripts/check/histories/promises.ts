import { isDeepStrictEqual } from 'node:util';
import type { Claim, ClaimEvent, LedgerEvent } from '../../../src/domain/index.ts';
import { changesSince, type Ledgers } from '../../ledger/index.ts';
import { fold } from '../../stages/05-identify/index.ts';
import type { Edition } from './play.ts';
import { leadsRight, surroundings, trueClaims, type TrueClaim } from './truth.ts';
import type { World } from './world.ts';

/** What the test remembers from edition to edition, on its own account. */
export interface Memory {
  /** What each recorded claim holds. */
  truth: Map<string, TrueClaim>;
  /** Recorded ids, each by its last event in each story. */
  known: Map<string, LedgerEvent>;
}

export const noMemory = (): Memory => ({ truth: new Map(), known: new Map() });

/** The last event of each thing of each ledger, replayed line by line. */
function replay(ledgers: Ledgers): Map<string, LedgerEvent> {
  const known = new Map<string, LedgerEvent>();
  for (const [story, { events }] of ledgers)
    for (const event of events) known.set(`${story} ${event.what} ${event.id}`, event);
  return known;
}

function* appendOnly({ before, bytesBefore, bytesAfter }: Edition): Generator<string> {
  for (const [name, bytes] of bytesBefore) {
    const kept = before.get(name.replace('.jsonl', ''))?.kept ?? bytes;
    if (!bytesAfter.get(name)?.subarray(0, kept.length).equals(kept))
      yield `${name} lost bytes that it had`;
  }
}

function* rightWords(memory: Memory, now: readonly TrueClaim[]): Generator<string> {
  const seen = new Set<string>();
  const recordedIds = new Set([...memory.known.values()].map(({ id }) => id));
  for (const claim of now) {
    if (seen.has(claim.id)) yield `${claim.id} is two claims`;
    seen.add(claim.id);
    const recorded = memory.truth.get(claim.id);
    if (!recorded && recordedIds.has(claim.id)) yield `${claim.id} was something else`;
    if (recorded && !leadsRight(recorded, claim, now))
      yield `${claim.id} led to "${recorded.words}" and leads to "${claim.words}"`;
  }
}

/** Sentences that stand once in an article, then and now, must keep their ids. */
function* keptIds(memory: Memory, world: World, now: readonly TrueClaim[]): Generator<string> {
  const nowIn = Map.groupBy(now, ({ address }) => address);
  const thenIn = Map.groupBy(
    [...memory.known].flatMap(([key, event]) => {
      if (event.what !== 'claim' || event.event === 'withdrawn') return [];
      const [story = ''] = key.split(' ');
      return [{ id: event.id, address: `${story}/${event.article}`, words: fold(event.quote) }];
    }),
    ({ address }) => address,
  );
  for (const [address, then] of thenIn) {
    const here = nowIn.get(address) ?? [];
    const standing = then.filter(({ words }) => here.some((claim) => claim.words === words));
    if (world.keys.size > 0 || standing.length < then.length * 0.7) continue;
    for (const { id, words } of then) {
      const [only, another] = here.filter((claim) => claim.words === words);
      const twins = then.filter((claim) => claim.words === words).length;
      if (only && !another && twins === 1 && only.id !== id)
        yield `"${words}" had ${id} and has ${only.id}`;
    }
  }
}

function* recordedWell({ after, stories, again }: Edition): Generator<string> {
  const second = again();
  if (!isDeepStrictEqual(second, stories)) yield 'annotated again, the same stories differ';
  if (changesSince(after, second).size > 0) yield 'what was recorded changes again';
}

function* oneOwner(known: ReadonlyMap<string, LedgerEvent>, complete: boolean): Generator<string> {
  const live = [...known.values()].filter(
    ({ what, event }) => event !== 'withdrawn' && (what === 'claim' || what === 'disagreement'),
  );
  if (complete && new Set(live.map(({ id }) => id)).size !== live.length)
    yield 'two ledgers have one id live';
}

function* tombstones(
  { stories, complete }: Edition,
  memory: Memory,
  known: ReadonlyMap<string, LedgerEvent>,
): Generator<string> {
  const present = new Map<string, Claim>(
    stories.flatMap(({ story, claims }) =>
      claims.map((claim) => [`${story} claim ${claim.id}`, claim] as const),
    ),
  );
  for (const [key, last] of memory.known) {
    const event = known.get(key);
    if (!event) yield `${key} is forgotten`;
    if (event?.what !== 'claim' || last.what !== 'claim') continue;
    if (event.event === 'withdrawn' && event.quote !== last.quote)
      yield `${key} was withdrawn with other words than it had`;
    const claim = present.get(key);
    if (complete && event.event !== 'withdrawn' && fold(claim?.quote ?? '') !== fold(event.quote))
      yield `${key} is live with words that are not there`;
    if (complete && event.event === 'withdrawn' && claim) yield `${key} is there and withdrawn`;
  }
}

/** After a crash a claim may have been annotated as no ledger has it. */
function isAsRecorded(claim: TrueClaim, event: ClaimEvent): boolean {
  const { before, after } = surroundings(event);
  const same =
    claim.words === fold(event.quote) && claim.before === before && claim.after === after;
  return same && event.event !== 'withdrawn';
}

/** Which promises an edition breaks; none, it is to be hoped. What it recorded is remembered. */
export function brokenPromises(
  edition: Edition,
  world: World,
  memory: Memory,
  calm: boolean,
): string[] {
  const now = trueClaims(world, edition.stories);
  const known = replay(edition.after);
  const broken = [
    ...appendOnly(edition),
    ...rightWords(memory, now),
    ...(calm ? keptIds(memory, world, now) : []),
    ...(edition.complete ? recordedWell(edition) : []),
    ...oneOwner(known, edition.complete),
    ...tombstones(edition, memory, known),
  ];
  memory.known = known;
  const claims = new Map(now.map((claim) => [claim.id, claim]));
  for (const event of known.values()) {
    const claim = claims.get(event.id);
    if (claim && event.what === 'claim' && isAsRecorded(claim, event))
      memory.truth.set(event.id, claim);
  }
  return broken;
}
