import type { Article, Claim, Disagreement, Story } from '../domain/index.ts';
import { claimsByPoint } from './collation-groups.ts';
import { byGravity, gravest, type Gravity } from './gravity.ts';
import { found, type StoryIndex } from './story-index.ts';

/** How an article stands to a point. `silent` says that no claim of it was found, and denies nothing. */
export type Standing = 'same' | 'differs' | 'silent';

export interface Cell {
  article: Article;
  standing: Standing;
  /** Those by which the article makes the point, in the order of the text. */
  claims: readonly Claim[];
  /** What it has where the point is told differently, in a few words each. */
  values: readonly string[];
  /** Of the gravest disagreement in which it takes part here. */
  gravity: Gravity | null;
}

/** A row of the collation table: one point, and how each article stands to it. */
export interface Point {
  /** The claim whose words stand for the point. */
  label: Claim;
  /** One for each article, in the order of publication. */
  cells: readonly Cell[];
  /** Those of which two readings or more stand in the row, the gravest first. */
  disagreements: readonly Disagreement[];
  /** How many articles make the point. */
  articles: number;
  /** Place in the order in which the points were first told, from 0. */
  first: number;
}

/** A claim of fewer words seldom tells its point without the sentence before it; with a higher bound long sentences win over plain ones. */
const LABEL_WORDS = 6;

/**
 * The collation table of a story. Its points are the alignments; the readings of a disagreement
 * that no alignment holds together; passages that articles share; and every claim left over, as a
 * point of one article. Those that most articles make come first, then those first told.
 */
export function collate(index: StoryIndex): Point[] {
  const points = claimsByPoint(index)
    .map((ids, first) => pointOf(index, ids, first))
    .toSorted((a, b) => b.articles - a.articles || a.first - b.first);
  return withLabels(points, mainLanguage(index.story));
}

function pointOf(index: StoryIndex, ids: readonly string[], first: number): Omit<Point, 'label'> {
  const claims = ids.map((id) => found(index.claims, id, 'claim'));
  const inRow = new Set(ids);
  const touching = new Set(ids.flatMap((id) => index.disagreementsOn.get(id) ?? []));
  const disagreements = byGravity(
    [...touching]
      .filter(({ readings }) => readings.filter((one) => holds(one.claims, inRow)).length > 1)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  return {
    cells: index.story.articles.map((article) =>
      cellOf(article, byArticle.get(article.id) ?? [], disagreements),
    ),
    disagreements,
    articles: byArticle.size,
    first,
  };
}

function cellOf(
  article: Article,
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
): Cell {
  const own = new Set(claims.map(({ id }) => id));
  const told = disagreements.map((disagreement) => ({
    disagreement,
    values: disagreement.readings.filter((one) => holds(one.claims, own)).map(({ value }) => value),
  }));
  const differing = told.filter(({ values }) => values.length > 0);
  const standing = differing.length > 0 ? 'differs' : claims.length > 0 ? 'same' : 'silent';
  return {
    article,
    standing,
    claims,
    values: [...new Set(differing.flatMap(({ values }) => values))],
    gravity: gravest(differing.map(({ disagreement }) => disagreement)),
  };
}

const holds = (ids: readonly string[], set: ReadonlySet<string>): boolean =>
  ids.some((id) => set.has(id));

/**
 * Each point with the claim that stands for it: one in the language of most articles; of a
 * contested point one that differs; the shortest
 * that is long enough to be understood alone, the first of equals; and where possible one that
 * stands for no point before it.
 */
function withLabels(points: readonly Omit<Point, 'label'>[], language: string): Point[] {
  const taken = new Set<Claim>();
  return points.map((point) => {
    const filled = point.cells.filter((cell) => cell.claims.length > 0);
    const readable = filled.filter(({ article }) => article.language === language);
    const claims = (readable.length > 0 ? readable : filled).flatMap((cell) => cell.claims);
    const differing = new Set(
      point.disagreements.flatMap(({ readings }) => readings.flatMap((one) => one.claims)),
    );
    const contested = claims.filter(({ id }) => differing.has(id));
    const telling = contested.length > 0 ? contested : claims;
    const long = telling.filter(({ quote }) => quote.split(/\s+/u).length >= LABEL_WORDS);
    const fit = (long.length > 0 ? long : telling).toSorted(
      (a, b) => a.quote.length - b.quote.length,
    );
    const label = fit.find((claim) => !taken.has(claim)) ?? fit[0];
    if (label === undefined) throw new Error('story.json has a point without claims.');
    taken.add(label);
    return { ...point, label };
  });
}

/** That of most articles, the first of equals. */
function mainLanguage({ articles }: Story): string {
  const groups = [...Map.groupBy(articles, ({ language }) => language)];
  const [most] = groups.toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? '';
}
