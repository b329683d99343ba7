import { isDeepStrictEqual } from 'node:util';
import {
  recordedKinds,
  type LedgerEvent,
  type LedgerEventKind,
  type Story,
} from '../../src/domain/index.ts';
import { fold } from '../stages/05-identify/index.ts';

type Body<Event> = Event extends LedgerEvent
  ? Omit<Event, 'event' | 'edition' | 'date' | 'into'>
  : never;

/** Something with an address of its own, as an event tells of it. */
export type Thing = Body<LedgerEvent>;

/** Everything of a story that has an address of its own. Sources are those with a page: the public ones. */
export function thingsOf(story: Story): Thing[] {
  const keys = new Map(story.articles.map(({ id, key }) => [id, key]));
  return [
    {
      what: 'story',
      id: story.story,
      title: story.title,
      ...(story.invented ? { invented: true } : {}),
    },
    ...story.articles.map(({ id, key, label, outlet, published, url }): Thing => {
      return { what: 'article', id, key, label, outlet, published, url };
    }),
    ...story.sources
      .filter((source) => source.public)
      .map(({ slug, name, kind }): Thing => ({ what: 'source', id: slug, name, kind })),
    ...story.claims.map((claim): Thing => {
      const { id, article, quote, prefix, suffix, start, end, source, speech } = claim;
      const key = keys.get(article) ?? article;
      const { name, kind } = source;
      const place = { article, key, quote, prefix, suffix, start, end };
      return { what: 'claim', id, ...place, source: { name, kind }, speech };
    }),
    ...story.disagreements.map(({ id, kind, severity, update, stale, why, readings }): Thing => {
      const told = readings.map(({ value, claims }) => ({ value, claims }));
      return { what: 'disagreement', id, kind, severity, update, stale, why, readings: told };
    }),
  ];
}

/** What is known of the thing, without what became of it in an edition. */
export function thingIn(event: LedgerEvent): Thing {
  const thing: Thing & Partial<Pick<LedgerEvent, 'event' | 'edition' | 'date' | 'into'>> = {
    ...event,
  };
  delete thing.event;
  delete thing.edition;
  delete thing.date;
  delete thing.into;
  return thing;
}

/** Where a claim stands and its words, white space aside. A mere shift of its offsets is no change. */
function placeIn(claim: Extract<Thing, { what: 'claim' }>): unknown {
  const { article, key, quote, prefix, suffix } = claim;
  return [article, key, fold(quote), fold(prefix), fold(suffix)];
}

/**
 * What changed from one recorded state of a thing to another: a step for each kind of change, so
 * that each one tells of its own change alone.
 */
export function stepsBetween(
  before: Thing,
  now: Thing,
): { event: LedgerEventKind; thing: Thing }[] {
  if (before.what !== 'claim' || now.what !== 'claim')
    return isDeepStrictEqual(before, now) ? [] : [{ event: 'revised', thing: now }];
  const { source, speech } = before;
  const moved = { ...now, source, speech };
  return [
    ...(isDeepStrictEqual(placeIn(before), placeIn(now))
      ? []
      : [{ event: 'reanchored' as const, thing: moved }]),
    ...(isDeepStrictEqual([source, speech], [now.source, now.speech])
      ? []
      : [{ event: 'reattributed' as const, thing: now }]),
  ];
}

/** The order of events in an edition: by what they are of, claims in the order of the text. */
export function inOrder(a: Thing, b: Thing): number {
  const place = (thing: Thing): [number, string, number, string] => [
    recordedKinds.indexOf(thing.what),
    thing.what === 'claim' ? thing.article : '',
    thing.what === 'claim' ? thing.start : 0,
    thing.id,
  ];
  const [one, other] = [place(a), place(b)];
  const differing = one.findIndex((part, i) => part !== other[i]);
  if (differing === -1) return 0;
  return (one[differing] ?? 0) < (other[differing] ?? 0) ? -1 : 1;
}
