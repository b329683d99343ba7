import type {
  Article,
  Claim,
  Disagreement,
  IndependentText,
  Source,
  Story,
} from '../domain/index.ts';

/** A story with everything in it found by its id, made once for all pages of the story. */
export interface StoryIndex {
  readonly story: Story;
  /** It has marks that no edition records. */
  readonly draft: boolean;
  readonly articles: ReadonlyMap<string, Article>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly disagreements: ReadonlyMap<string, Disagreement>;
  /** By article, in the order of the text. */
  readonly claimsIn: ReadonlyMap<string, readonly Claim[]>;
  /** By claim: its place in its article, from 1. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** By source, in the order of the articles and then of the text. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  /** By article: the text that it prints, alone or with others. */
  readonly textOf: ReadonlyMap<string, IndependentText>;
  /** By claim: the ids of the claims that make the same point, or are the same passage in another article, in the order of publication. */
  readonly alignedWith: ReadonlyMap<string, readonly string[]>;
  /** By claim. */
  readonly disagreementsOn: ReadonlyMap<string, readonly Disagreement[]>;
  /** By article, each disagreement once. */
  readonly disagreementsIn: ReadonlyMap<string, readonly Disagreement[]>;
}

export function indexStory(story: Story, draft = false): StoryIndex {
  const claims = byKey(story.claims, ({ id }) => id);
  const claimsIn = grouped(
    story.claims.toSorted((a, b) => a.start - b.start),
    (claim) => [claim.article],
  );
  const inTextOrder = story.articles.flatMap(({ id }) => claimsIn.get(id) ?? []);
  const claimIds = (disagreement: Disagreement): string[] =>
    unique(disagreement.readings.flatMap((reading) => reading.claims));
  return {
    story,
    draft,
    articles: byKey(story.articles, ({ id }) => id),
    claims,
    sources: byKey(story.sources, ({ slug }) => slug),
    disagreements: byKey(story.disagreements, ({ id }) => id),
    claimsIn,
    placeOf: new Map(
      [...claimsIn.values()].flatMap((group) => group.map(({ id }, place) => [id, place + 1])),
    ),
    claimsOf: grouped(inTextOrder, ({ source }) => (source.slug === null ? [] : [source.slug])),
    textOf: new Map(story.texts.flatMap((text) => text.articles.map((id) => [id, text]))),
    alignedWith: alignedClaims(story, inTextOrder),
    disagreementsOn: grouped(story.disagreements, claimIds),
    disagreementsIn: grouped(story.disagreements, (disagreement) =>
      unique(claimIds(disagreement).map((id) => found(claims, id, 'claim').article)),
    ),
  };
}

/** @throws when the story names something that it does not contain */
export function found<Value>(
  map: ReadonlyMap<string, Value>,
  id: string,
  what: 'article' | 'claim' | 'source' | 'disagreement',
): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`story.json names the ${what} "${id}" but has none.`);
  return value;
}

function alignedClaims(
  story: Story,
  inTextOrder: readonly Claim[],
): ReadonlyMap<string, readonly string[]> {
  const aligned = new Map<string, Set<string>>();
  const align = (id: string, others: readonly string[]): void => {
    aligned.set(id, new Set([...(aligned.get(id) ?? []), ...others]));
  };
  for (const { claims } of story.alignments)
    for (const id of claims)
      align(
        id,
        claims.filter((other) => other !== id),
      );
  const articleOf = new Map(inTextOrder.map(({ id, article }) => [id, article]));
  for (const passage of story.texts.flatMap(({ passages }) => passages))
    for (const id of passage)
      align(
        id,
        passage.filter((other) => articleOf.get(other) !== articleOf.get(id)),
      );
  const places = new Map(inTextOrder.map(({ id }, place) => [id, place]));
  const place = (id: string): number => places.get(id) ?? 0;
  return new Map(
    [...aligned].map(([id, others]) => [id, [...others].sort((a, b) => place(a) - place(b))]),
  );
}

function byKey<Value>(values: readonly Value[], key: (value: Value) => string) {
  return new Map(values.map((value) => [key(value), value]));
}

function grouped<Value>(values: readonly Value[], keys: (value: Value) => readonly string[]) {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keys(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
