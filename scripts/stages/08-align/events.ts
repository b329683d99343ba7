import type { FactStory } from '../07-facts/index.ts';

/**
 * Two articles with at least so much of their vocabulary in common (cosine, 0 to 1) tell of one
 * event. Lower: a stray article is taken for one of the story, and its figures are set against
 * figures of another event; higher: an article that tells the event in words of its own stands
 * alone. In stories every article has a neighbour at .21 or more, median .4; of pairs of unrelated
 * articles 1 in 100 reach .15.
 */
const LEAST_COMMON = 0.15;

/** An article with fewer words that come twice is too short to tell of what it tells. */
const LEAST_WORDS = 12;

type Vocabulary = ReadonlyMap<string, number>;

/** The content words that an article has twice or more, each weighed by the logarithm of how often. */
function vocabulariesOf({ articles, claims, clauses }: FactStory): Map<string, Vocabulary> {
  const counts = new Map(articles.map(({ id }) => [id, new Map<string, number>()]));
  for (const { id, article } of claims) {
    const words = counts.get(article);
    for (const word of (clauses.get(id) ?? []).flatMap(({ content }) => content))
      words?.set(word, (words.get(word) ?? 0) + 1);
  }
  const weighed = [...counts].map(([id, words]): [string, Vocabulary] => {
    const repeated = [...words]
      .filter(([, count]) => count > 1)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return [id, new Map(repeated.map(([word, count]) => [word, 1 + Math.log(count)]))];
  });
  return new Map(weighed);
}

function cosine(a: Vocabulary, b: Vocabulary): number {
  const norm = (words: Vocabulary): number => Math.hypot(...[...words.values()]);
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}

/** Puts articles together that have much in common, and what is in common with those, and so on. */
function gather(ids: readonly string[], nearness: (a: string, b: string) => number): string[][] {
  let events: string[][] = [];
  for (const id of ids) {
    const near = events.filter((event) =>
      event.some((other) => nearness(id, other) >= LEAST_COMMON),
    );
    events = [...events.filter((event) => !near.includes(event)), [...near.flat(), id]];
  }
  return events;
}

/**
 * The articles by the event they tell, as far as their words show. A story is one event, but a pile
 * that a person brings may hold a stray article, and nothing of it agrees or disagrees with the
 * others. A very short article goes to the event that it is nearest to.
 *
 * @returns ids of articles, each in exactly one group, in the order of the story's articles.
 */
export function eventsOf(story: FactStory): string[][] {
  const vocabularies = vocabulariesOf(story);
  const wordsOf = (id: string): Vocabulary => vocabularies.get(id) ?? new Map<string, number>();
  const nearness = (a: string, b: string): number => cosine(wordsOf(a), wordsOf(b));
  const ids = story.articles.map(({ id }) => id);
  const isShort = (id: string): boolean => wordsOf(id).size < LEAST_WORDS;
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
  const places = new Map(ids.map((id, place) => [id, place]));
  const place = (id: string | undefined): number => places.get(id ?? '') ?? 0;
  return events
    .map((event) => event.toSorted((a, b) => place(a) - place(b)))
    .sort((a, b) => place(a[0]) - place(b[0]));
}
