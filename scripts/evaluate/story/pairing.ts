import type { Claim, Span, Story } from '../../../src/domain/index.ts';
import type { Gold, GoldClaim } from './gold.ts';

/** A stretch of an article. */
export interface Place extends Span {
  article: string;
}

/** Which found claim stands for which gold one. */
export interface Pairing {
  /** By gold id: the claim that was found for it. */
  matchOf: ReadonlyMap<string, Claim>;
  /** By the id of a found claim: the gold one it stands for, also where it is a piece of it. */
  goldOf: ReadonlyMap<string, string>;
  articleOf: ReadonlyMap<string, string>;
  /** Found claims that stand for none, and are not among what may be one or not. */
  surplus: readonly Claim[];
  /** Found claims in what the gold calls boilerplate. */
  fromBoilerplate: readonly Claim[];
  /** Found claims in what may be a claim or not. */
  tolerated: ReadonlySet<string>;
}

/** Least intersection over union of two claims that are one. */
const LEAST_OVERLAP = 0.5;
/** Share of a piece that must lie in a gold claim for it to stand for it in links and disagreements. */
const LEAST_INSIDE = 0.8;

const length = ({ start, end }: Span): number => end - start;
const overlap = (a: Place, b: Place): number =>
  a.article === b.article ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;

/** The story's article that a gold one names: by its file name, or by how that begins. */
export function articleNamed(story: Pick<Story, 'articles'>, id: string): string | undefined {
  const ids = story.articles.map((article) => article.id);
  return ids.includes(id) ? id : ids.find((one) => one.startsWith(id) || id.startsWith(one));
}

/** @returns undefined where the words do not stand in the article */
function placeOf(
  { article: name, quote, start }: { article: string; quote: string; start?: number | undefined },
  story: Story,
  texts: ReadonlyMap<string, string>,
): Place | undefined {
  const article = articleNamed(story, name);
  const text = texts.get(article ?? '');
  if (article === undefined || text === undefined) return undefined;
  const at = start !== undefined && text.startsWith(quote, start) ? start : text.indexOf(quote);
  return at < 0 ? undefined : { article, start: at, end: at + quote.length };
}

/**
 * Pairs gold and found claims one to one, the best overlap first.
 * @param texts by article: the text that spans count in.
 * @throws when a gold claim is not in its article
 */
export function pairClaims(gold: Gold, story: Story, texts: ReadonlyMap<string, string>): Pairing {
  const placed = gold.claims.map((claim): { claim: GoldClaim; place: Place } => {
    const place = placeOf(claim, story, texts);
    if (!place) throw new Error(`the gold claim ${claim.id} is not in its article`);
    return { claim, place };
  });
  const couples = placed.flatMap((one) =>
    story.claims.flatMap((found) => {
      const common = overlap(one.place, found);
      const share = common / (length(one.place) + length(found) - common);
      return share >= LEAST_OVERLAP ? [{ gold: one.claim.id, found, share }] : [];
    }),
  );
  const matchOf = new Map<string, Claim>();
  const goldOf = new Map<string, string>();
  for (const { gold: id, found } of couples.toSorted((a, b) => b.share - a.share)) {
    if (matchOf.has(id) || goldOf.has(found.id)) continue;
    matchOf.set(id, found);
    goldOf.set(found.id, id);
  }
  for (const found of story.claims) {
    if (goldOf.has(found.id)) continue;
    const whole = placed.find(({ place }) => overlap(place, found) >= LEAST_INSIDE * length(found));
    if (whole) goldOf.set(found.id, whole.claim.id);
  }
  const inside = (found: Claim, places: readonly Place[]): boolean =>
    places.some((place) => overlap(place, found) > 0.5 * length(found));
  const leftOut = gold.leftOut.flatMap(({ article, quote, text, start }) => {
    const place = placeOf({ article, quote: quote ?? text ?? '', start }, story, texts);
    return place ? [place] : [];
  });
  const boilerplate = gold.articles.flatMap(({ id, boilerplate: blocks }) =>
    blocks.flatMap((quote) => placeOf({ article: id, quote }, story, texts) ?? []),
  );
  const tolerated = story.claims.filter((found) => inside(found, leftOut));
  return {
    matchOf,
    goldOf,
    articleOf: new Map(placed.map(({ claim, place }) => [claim.id, place.article])),
    surplus: story.claims.filter((found) => !goldOf.has(found.id) && !tolerated.includes(found)),
    fromBoilerplate: story.claims.filter((found) => inside(found, boilerplate)),
    tolerated: new Set(tolerated.map(({ id }) => id)),
  };
}
