import type { FactStory } from '../07-facts/index.ts';

/**
 * Two articles at least so near (0 to 1) tell of one event. Lower: a stray article is taken for one
 * of the story, and its figures are set against figures of another event; higher: an article that
 * tells the event in words of its own stands alone. In stories of seven events every article has a
 * neighbour at .35 or more; of 140 texts of ECB+ 99 in 100 have one at .32, while of pairs of its
 * topics 1 in 1,000 reaches .17, and of pairs of events of one kind half reach .24.
 */
const LEAST_NEAR = 0.28;

/** An article with fewer content words is too short to tell of what it tells. */
const LEAST_WORDS = 60;

/** How often each word comes. */
type Counts = ReadonlyMap<string, number>;

/** What an article tells of: in its content words, and in its names. */
interface Vocabulary {
  content: Counts;
  names: Counts;
  length: number;
}

function countsOf(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words.toSorted()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function vocabulariesOf({ articles, claims, clauses }: FactStory): Map<string, Vocabulary> {
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  return new Map(
    articles.map(({ id }) => {
      const own = (byArticle.get(id) ?? []).flatMap((claim) => clauses.get(claim.id) ?? []);
      const content = own.flatMap((clause) => clause.content);
      const names = own.flatMap(({ tokens }) => tokens.filter(({ pos }) => pos === 'PROPN'));
      return [
        id,
        {
          content: countsOf(content),
          names: countsOf(names.map(({ text }) => text.toLowerCase())),
          length: content.length,
        },
      ];
    }),
  );
}

const total = (counts: Counts): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

/**
 * How much two distributions of words overlap, 0 to 1: the coefficient of Bhattacharyya (1943). A
 * long article has every common word somewhere; this counts how often, so that its length is no nearness.
 */
function overlap(a: Counts, b: Counts): number {
  let sum = 0;
  for (const [word, count] of a) sum += Math.sqrt(count * (b.get(word) ?? 0));
  return sum === 0 ? 0 : sum / Math.sqrt(total(a) * total(b));
}

/** Words tell of what kind an event is, names tell which one it is: each counts half, where both have any. */
function nearnessOf(a: Vocabulary, b: Vocabulary): number {
  const words = overlap(a.content, b.content);
  return a.names.size === 0 || b.names.size === 0 ? words : (words + overlap(a.names, b.names)) / 2;
}

/** Puts articles together that have much in common, and what is in common with those, and so on. */
function gather(ids: readonly string[], nearness: (a: string, b: string) => number): string[][] {
  let events: string[][] = [];
  for (const id of ids) {
    const near = events.filter((event) => event.some((other) => nearness(id, other) >= LEAST_NEAR));
    events = [...events.filter((event) => !near.includes(event)), [...near.flat(), id]];
  }
  return events;
}

/**
 * The articles by the event they tell, as far as their words show. A story is one event, but a pile
 * that a person brings may hold a stray article, and nothing of it agrees or disagrees with the
 * others. A very short article goes to the event that it is nearest to. What `story.yaml` says has
 * the last word.
 *
 * @returns ids of articles, each in exactly one group, in the order of the story's articles.
 */
export function eventsOf(story: FactStory): string[][] {
  if (story.entry.oneEvent) return [story.articles.map(({ id }) => id)];
  const vocabularies = vocabulariesOf(story);
  const nearness = (a: string, b: string): number => {
    const [one, other] = [vocabularies.get(a), vocabularies.get(b)];
    return one && other ? nearnessOf(one, other) : 0;
  };
  // By name, so that ties are broken alike whatever the order of the articles.
  const ids = story.articles.map(({ id }) => id).sort();
  const isShort = (id: string): boolean => (vocabularies.get(id)?.length ?? 0) < LEAST_WORDS;
  const [first = [], ...others] = gather(
    ids.filter((id) => !isShort(id)),
    nearness,
  );
  const events = [first, ...others].map((event) => [...event]);
  const closeness = (event: readonly string[], id: string): number =>
    Math.max(0, ...event.filter((other) => !isShort(other)).map((other) => nearness(id, other)));
  for (const id of ids.filter(isShort))
    events
      .reduce((best, event) => (closeness(event, id) > closeness(best, id) ? event : best))
      .push(id);
  const places = new Map(story.articles.map(({ id }, place) => [id, place]));
  const place = (id: string | undefined): number => places.get(id ?? '') ?? 0;
  return events
    .map((event) => event.toSorted((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0]) - place(b[0]));
}
