import type { Article, Claim } from '../../../src/domain/index.ts';
import type { Clause } from '../07-facts/index.ts';
import { placesOf, type AlignedStory } from '../08-align/index.ts';

/** A claim as a witness of the story: with its article and what was read from it. */
export interface Witness {
  claim: Claim;
  article: Article;
  /** Its place in the order of publication and of the text; undated articles come last. */
  place: number;
  clauses: readonly Clause[];
  /** It stands in a note in which the outlet corrects itself. */
  correction: boolean;
}

/** What the detectors read. */
export interface Collation {
  /** In the order of publication and, inside an article, of the text. */
  witnesses: readonly Witness[];
  /** How likely two claims make the same point, 0 to 1. */
  likelihood: (a: string, b: string) => number;
  /** How much a content word tells, by its stem: 0 for one in every claim, more the fewer have it. */
  weight: (stem: string) => number;
}

/**
 * Lays an aligned story, or one event of it, out for the detectors. The order of its articles and
 * claims does not matter.
 *
 * @param event ids of articles.
 */
export function collate(story: AlignedStory, event = story.events.flat()): Collation {
  const articles = new Map(
    story.articles.filter(({ id }) => event.includes(id)).map((article) => [article.id, article]),
  );
  const places = placesOf(story.articles, story.claims);
  const witnesses = story.claims.flatMap((claim): Witness[] => {
    const article = articles.get(claim.article);
    if (!article) return [];
    const correction = article.blocks.some(
      ({ kind, start, end }) => kind === 'correction' && start <= claim.start && claim.end <= end,
    );
    const place = places.get(claim.id) ?? 0;
    return [{ claim, article, place, clauses: story.clauses.get(claim.id) ?? [], correction }];
  });
  witnesses.sort((a, b) => a.place - b.place);

  const likely = new Map(
    story.links.map(({ claims, likelihood }) => [claims.join(' '), likelihood]),
  );
  const claimsWith = new Map<string, number>();
  for (const { clauses } of witnesses)
    for (const word of new Set(clauses.flatMap(({ content }) => content)))
      claimsWith.set(word, (claimsWith.get(word) ?? 0) + 1);
  return {
    witnesses,
    likelihood: (a, b) => likely.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0,
    weight: (word) => Math.log((1 + witnesses.length) / (claimsWith.get(word) ?? 1)),
  };
}
