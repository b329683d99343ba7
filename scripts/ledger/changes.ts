import type { LedgerEvent, LedgerEventKind, Story } from '../../src/domain/index.ts';
import { statesOf } from './claims.ts';
import type { Ledgers } from './read.ts';
import { isLive, isMoved, stateKey, type State } from './state.ts';
import { successors, todayOf, type Today } from './successors.ts';
import { inOrder, stepsBetween, thingIn, thingsOf, type Thing } from './things.ts';

/** What became of something since the last edition; an event that has no edition yet. */
export interface Change {
  event: LedgerEventKind;
  thing: Thing;
  into?: string;
  /** As recorded last; undefined for what is new. */
  before?: Thing;
}

function changesIn(
  state: State,
  things: readonly Thing[],
  into: ReturnType<typeof successors>,
  isLost: (event: LedgerEvent) => boolean,
): Change[] {
  const now = new Set(things.map(stateKey));
  const withdrawn = [...state].flatMap(([key, event]): Change[] => {
    if (now.has(key) || !(isLive(event) || isLost(event))) return [];
    const [thing, to] = [thingIn(event), into(event)];
    return [
      { event: 'withdrawn', thing, before: thing, ...(to === undefined ? {} : { into: to }) },
    ];
  });
  const present = things.flatMap((thing): Change[] => {
    const last = state.get(stateKey(thing));
    if (!last) return [{ event: 'added', thing }];
    const before = thingIn(last);
    if (!isLive(last)) return [{ event: 'restored', thing, before }];
    return stepsBetween(before, thing).map((step) => ({ ...step, before }));
  });
  return [...withdrawn, ...present].sort((a, b) => inOrder(a.thing, b.thing));
}

function changesOfStory(
  name: string,
  story: Story | undefined,
  states: ReadonlyMap<string, State>,
  today: Today,
): Change[] {
  const state = states.get(name) ?? new Map<string, LedgerEvent>();
  // A move of which only one half was recorded, as a crash may leave it, and that went no further.
  const isLost = (event: LedgerEvent): boolean =>
    isMoved(event) &&
    !today.claims.has(event.id) &&
    !today.disagreements.has(event.id) &&
    [...states.values()].every((other) => {
      const last = other.get(stateKey(event));
      return !last || isMoved(last);
    });
  return changesIn(state, story ? thingsOf(story) : [], successors(name, state, today), isLost);
}

/**
 * What the ledgers do not know yet, story by story in the order of their names: of the stories of
 * today and of those that are gone. Stories with no change are not among them.
 */
export function changesSince(ledgers: Ledgers, stories: readonly Story[]): Map<string, Change[]> {
  const today = todayOf(stories);
  const states = statesOf(ledgers);
  const present = new Map(stories.map((story) => [story.story, story]));
  const names = [...new Set([...ledgers.keys(), ...present.keys()])].sort();
  return new Map(
    names
      .map((name) => [name, changesOfStory(name, present.get(name), states, today)] as const)
      .filter(([, changes]) => changes.length > 0),
  );
}

/** The change as an event of an edition. */
export function eventOf(
  { event, thing, into }: Change,
  { edition, date }: { edition: number; date: string },
): LedgerEvent {
  return { ...thing, event, edition, date, ...(into === undefined ? {} : { into }) };
}
