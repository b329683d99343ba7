import {
  OUTLET,
  OUTLET_NOT_STATED,
  type Article,
  type Claim,
  type Story,
} from '../../../../src/domain/index.ts';
import type { ExportInput } from './export.ts';

/** A story with its articles and claims found by their ids, and each claim's place in its article. */
export interface Lookup {
  articleOf: (claim: Claim) => Article;
  claim: (id: string) => Claim;
  /** From 1. */
  numberOf: (claim: Claim) => number;
}

export function lookup({ articles, claims }: Story): Lookup {
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const numbers = new Map(
    [...Map.groupBy(claims, ({ article }) => article).values()].flatMap((group) =>
      group.toSorted((a, b) => a.start - b.start).map(({ id }, i) => [id, i + 1]),
    ),
  );
  return {
    articleOf: ({ article }) => found(articleById, article),
    claim: (id) => found(claimById, id),
    numberOf: ({ id }) => found(numbers, id),
  };
}

/** @throws when the story names something that it does not hold */
function found<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`the story names "${id}" but does not hold it`);
  return value;
}

/** Who vouches for a claim; for an article's own voice, its outlet. */
export const voiceOf = ({ source }: Claim, { outlet }: Article): string =>
  source.name === OUTLET && source.slug === null ? (outlet ?? OUTLET_NOT_STATED) : source.name;

/** The cells that every row of a table begins with. */
export const ORIGIN = ['story', 'invented', 'edition', 'edition_date'] as const;

export const originOf = ({ story, edition }: ExportInput) => ({
  story: story.title,
  invented: story.invented ? 'yes' : 'no',
  edition: edition?.number ?? 'draft',
  edition_date: edition?.date ?? null,
});

/** The cells that say where a claim stands. */
export const PLACE = ['article', 'outlet', 'headline', 'published', 'claim_number'] as const;

export const placeCells = (claim: Claim, { articleOf, numberOf }: Lookup) => {
  const { siglum, outlet, headline, published } = articleOf(claim);
  return { article: siglum, outlet, headline, published, claim_number: numberOf(claim) };
};
