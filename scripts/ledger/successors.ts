import type { ClaimEvent, LedgerEvent, Story } from '../../src/domain/index.ts';
import { fold } from '../stages/05-identify/index.ts';
import { sharedReadings } from '../stages/09-compare/index.ts';
import { lastEvents, type State } from './state.ts';

/** Share of what was recorded of something that must stand elsewhere for its readers to be sent there; at a half it could be two places. */
const MAJORITY = 0.5;

/**
 * Words of a withdrawn claim from which another one that holds them counts as merged with it. Lower:
 * more withdrawn claims point on; higher: none points on for words that stand anywhere.
 */
const MERGED_WORDS = 4;

/** Where a claim stands today. */
export interface ClaimToday {
  story: string;
  article: string;
  /** The page of its source, where that has one. */
  source: string | null;
  quote: string;
}

/** What today's stories have, for finding what became of what they have no more. */
export interface Today {
  claims: ReadonlyMap<string, ClaimToday>;
  /** By address, `story/article`. */
  claimsIn: ReadonlyMap<string, readonly { id: string; quote: string }[]>;
  /** The story of each. */
  disagreements: ReadonlyMap<string, { story: string; readings: Story['disagreements'][number] }>;
}

export function todayOf(stories: readonly Story[]): Today {
  const claims = new Map<string, ClaimToday>();
  for (const { story, claims: own, sources } of stories) {
    const pages = new Set(sources.flatMap((one) => (one.public ? [one.slug] : [])));
    for (const { id, article, source, quote } of own) {
      const page = source.slug !== null && pages.has(source.slug) ? source.slug : null;
      claims.set(id, { story, article, source: page, quote: fold(quote) });
    }
  }
  const claimsIn = Map.groupBy(
    [...claims].map(([id, { story, article, quote }]) => ({
      id,
      quote,
      at: `${story}/${article}`,
    })),
    ({ at }) => at,
  );
  const disagreements = new Map(
    stories.flatMap(({ story, disagreements: own }) =>
      own.map((one) => [one.id, { story, readings: one }] as const),
    ),
  );
  return { claims, claimsIn, disagreements };
}

/** The one value that more than half of the list have. */
function majority(values: readonly (string | undefined)[]): string | undefined {
  const [most] = [...Map.groupBy(values, (value) => value)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  return most && most[1].length > values.length * MAJORITY ? most[0] : undefined;
}

/** The one claim of an article that now holds the words of a withdrawn one. */
function mergedInto(
  quote: string,
  claims: readonly { id: string; quote: string }[],
): string | undefined {
  const words = fold(quote);
  if (words.split(' ').length < MERGED_WORDS) return undefined;
  const [only, another] = claims.filter((claim) => claim.quote.includes(words));
  return another ? undefined : only?.id;
}

/**
 * Where readers of what a story has no more are sent: to what most of its claims became. A claim
 * itself goes on under its id in another story, or to the claim that now holds its words.
 * @param state what the story's ledger knows last.
 */
export function successors(
  story: string,
  state: State,
  today: Today,
): (event: LedgerEvent) => string | undefined {
  const recorded = lastEvents(state, 'claim').filter(({ event }) => event !== 'withdrawn');
  const within = (name: string, at: string): string => (at === story ? name : `${at}/${name}`);
  const ofMost = (
    claims: readonly ClaimEvent[],
    nameOf: (claim: ClaimToday) => string | undefined,
  ): string | undefined =>
    majority(
      claims.map(({ id }) => {
        const now = today.claims.get(id);
        return now && nameOf(now);
      }),
    );
  const articleOf = (article: string): string | undefined =>
    ofMost(
      recorded.filter((claim) => claim.article === article),
      (now) => within(now.article, now.story),
    );
  return (event) => {
    switch (event.what) {
      case 'story':
        return ofMost(recorded, (now) => now.story);
      case 'article':
        return articleOf(event.id);
      case 'source':
        return ofMost(
          recorded.filter(({ source }) => source.name === event.name && source.kind === event.kind),
          (now) => (now.source === null ? undefined : within(now.source, now.story)),
        );
      case 'claim': {
        if (today.claims.has(event.id)) return event.id;
        const article = articleOf(event.article) ?? event.article;
        const at = article.includes('/') ? article : `${story}/${article}`;
        return mergedInto(event.quote, today.claimsIn.get(at) ?? []);
      }
      case 'disagreement':
        if (today.disagreements.has(event.id)) return event.id;
        return [...today.disagreements].find(([, one]) => sharedReadings(event, one.readings))?.[0];
    }
  };
}
