import { WITHHELD, type Claim } from '../../../src/domain/index.ts';
import type { AttributedClaim, AttributedStory } from '../04-attribute/index.ts';
import { ID_LENGTH, mint } from '../mint.ts';
import { anchor } from './anchor.ts';
import { contextOf } from './context.ts';
import { NOTHING_RECORDED, type RecordedClaim, type RecordedClaims } from './recorded.ts';
import { fold } from './words.ts';

export { type RecordedClaim, type RecordedClaims } from './recorded.ts';
export { fold } from './words.ts';

export type IdentifiedClaim = Omit<Claim, 'facts'>;

export interface IdentifiedStory extends Omit<AttributedStory, 'claims'> {
  claims: IdentifiedClaim[];
}

type PlacedClaim = AttributedClaim & Pick<Claim, 'prefix' | 'suffix'>;

/** From what each claim's id is minted: its article's key, its quote, and a number that tells equal quotes apart. */
function mintingParts(
  claims: readonly PlacedClaim[],
  keyOf: (article: string) => string,
): Map<PlacedClaim, string[]> {
  const counts = new Map<string, number>();
  return new Map(
    claims.map((claim) => {
      const parts = [keyOf(claim.article), fold(claim.quote)];
      const number = counts.get(parts.join('\n')) ?? 0;
      counts.set(parts.join('\n'), number + 1);
      return [claim, [...parts, String(number)]];
    }),
  );
}

/**
 * Records whose words were withheld, found by their ids: these are hashes of the words. A claim of
 * other words would have to collide with them.
 */
function withheldOnes(
  records: readonly RecordedClaim[],
  parts: ReadonlyMap<PlacedClaim, string[]>,
  ids: ReadonlyMap<PlacedClaim, string>,
): [PlacedClaim, string][] {
  const open = [...parts].filter(([claim]) => !ids.has(claim));
  const minted = new Map(open.map(([claim, from]) => [`${claim.article} ${mint(from)}`, claim]));
  return records.flatMap(({ id, article, quote }) => {
    const claim = minted.get(`${article} ${id.slice(0, ID_LENGTH)}`);
    const same = claim && quote === WITHHELD && mint(parts.get(claim) ?? [], id.length) === id;
    return same ? [[claim, id] as [PlacedClaim, string]] : [];
  });
}

/** The ids that the ledger has for claims of the story, two never for one claim. */
function anchored(
  story: AttributedStory,
  claims: readonly PlacedClaim[],
  records: readonly RecordedClaim[],
): Map<PlacedClaim, string> {
  const claimsIn = Map.groupBy(claims, ({ article }) => article);
  const recordsIn = Map.groupBy(
    records.filter(({ quote }) => quote !== WITHHELD),
    ({ article }) => article,
  );
  return new Map(
    story.articles.flatMap(({ id, text }) =>
      anchor(recordsIn.get(id) ?? [], claimsIn.get(id) ?? [], text).map(
        ([record, claim]): [PlacedClaim, string] => [claim, record.id],
      ),
    ),
  );
}

/**
 * Gives every claim its id: first those that editions recorded, wherever they are found again, then
 * new ones, and the words around it, by which it is found again. Where a new id equals another one,
 * or one ever recorded, the new one grows.
 * @param recorded what editions recorded of this story's articles; nothing by default.
 */
export function identify(
  story: AttributedStory,
  recorded: RecordedClaims = NOTHING_RECORDED,
): IdentifiedStory {
  const articles = story.articles.map((article) => ({
    ...article,
    key: story.entry.articles[article.id]?.key ?? recorded.keys.get(article.id) ?? article.key,
  }));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const placed = story.claims.map((claim): PlacedClaim => {
    return { ...claim, ...contextOf(byId.get(claim.article)?.text ?? '', claim.start, claim.end) };
  });
  const parts = mintingParts(placed, (article) => byId.get(article)?.key ?? article);
  const found = anchored(story, placed, recorded.claims);
  const ids = new Map([...found, ...withheldOnes(recorded.claims, parts, found)]);
  const taken = new Set(ids.values());
  const claims = placed.map((claim) => {
    const from = parts.get(claim) ?? [];
    let length = ID_LENGTH;
    let id = ids.get(claim) ?? '';
    while (id === '' || (!ids.has(claim) && (taken.has(id) || recorded.taken.has(id))))
      id = mint(from, length++);
    taken.add(id);
    return { id, ...claim };
  });
  return { ...story, articles, claims };
}
