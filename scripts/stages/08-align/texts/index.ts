import type { Claim, IndependentText } from '../../../../src/domain/index.ts';
import type { FactStory } from '../../07-facts/index.ts';
import { bySiglum } from '../order.ts';
import { ownRuns } from './own-words.ts';
import { reusesIn, wordingOf, type Reuse } from './passages.ts';
import { sharingsOf, type Sharing } from './sharing.ts';

/**
 * Groups articles of which every two share a text; those that share most come together first.
 * A chain makes no group: an article put together from the copy of two agencies shares a text with
 * either, and says nothing of whether the agencies share one. What that costs: of two outlets that
 * each took another half of one text, the second stands alone.
 */
function groupsOf(articles: readonly string[], sharings: readonly Sharing[]): string[][] {
  const sharing = new Set(sharings.flatMap(({ articles: [a, b] }) => [`${a}/${b}`, `${b}/${a}`]));
  const groupOf = new Map(articles.map((article) => [article, [article]]));
  const mostFirst = sharings.toSorted((x, y) => Math.max(...y.shares) - Math.max(...x.shares));
  for (const {
    articles: [a, b],
  } of mostFirst) {
    const [one, other] = [groupOf.get(a) ?? [], groupOf.get(b) ?? []];
    if (!one.every((first) => other.every((second) => sharing.has(`${first}/${second}`)))) continue;
    const both = [...one, ...other];
    for (const article of both) groupOf.set(article, both);
  }
  return [...new Set(groupOf.values())];
}

/** The claims that are one passage: those that reuse each other's wording, directly or by way of others. */
function passagesOf(reuses: readonly Reuse[]): Claim[][] {
  const passageOf = new Map<Claim, Claim[]>();
  for (const { pair } of reuses) {
    const [one, other] = pair.map(({ claim }) => passageOf.get(claim) ?? [claim]);
    if (!one || !other || one === other) continue;
    const both = [...one, ...other];
    for (const claim of both) passageOf.set(claim, both);
  }
  return [...new Set(passageOf.values())];
}

/**
 * Groups the articles of a story into independent texts, by the passages that they have in common
 * word by word or lightly rewritten. Containment of word sequences is one of the measures of the
 * METER project on newspapers that reuse agency copy (Clough, Gaizauskas, Piao and Wilks 2002,
 * *METER: MEasuring TExt Reuse*); a text here is what it calls wholly derived or the greater part of
 * partially derived. The order of articles and claims does not matter.
 * @returns every article in exactly one text, in the order of publication.
 */
export function textsOf(
  { articles, claims }: FactStory,
  places: ReadonlyMap<string, number>,
): IndependentText[] {
  const quotations = new Map(articles.map((article) => [article.id, article.quotations]));
  const wordings = claims.map((claim) =>
    wordingOf(claim, ownRuns(claim, quotations.get(claim.article) ?? [])),
  );
  const ordered = articles.toSorted(bySiglum).map(({ id }) => id);
  const sharings = sharingsOf(ordered, wordings, reusesIn(wordings));
  const place = (claim: string | undefined): number => places.get(claim ?? '') ?? 0;
  return groupsOf(ordered, sharings).map((group): IndependentText => {
    const inside = sharings.filter((one) => one.articles.every((id) => group.includes(id)));
    const passages = passagesOf(inside.flatMap(({ reuses }) => reuses)).map((passage) =>
      passage.map(({ id }) => id).sort((a, b) => place(a) - place(b)),
    );
    return {
      articles: ordered.filter((article) => group.includes(article)),
      pairs: inside.map(({ articles: [a, b], shares: [ofA, ofB] }) => ({
        articles: [a, b],
        shares: [ofA, ofB],
      })),
      passages: passages.sort((a, b) => place(a[0]) - place(b[0])),
    };
  });
}
