import type { Disagreement } from '../domain/index.ts';
import { claimsByPoint } from './collation-groups.ts';
import { type DisagreementLine, lineOf } from './reading.ts';
import { type Telling, tellingOf } from './note.ts';
import { byGravity } from './gravity.ts';
import { speakingIn } from './speaking.ts';
import { found, type StoryIndex } from './story-index.ts';

/** What a source says on one point of the story, and who else makes it. */
export interface SourcePoint {
  /** Claims of the source, in the order of the articles and then of the text. */
  own: readonly Telling[];
  /** Claims of other sources, and of outlets in their own voice. */
  others: readonly Telling[];
  /** In which a claim of the source takes part, the gravest first; each stands at one point only. */
  disagreements: readonly DisagreementLine[];
}

export interface SourcePoints {
  /** Those of several claims, in the order in which the story first tells them. */
  shared: readonly SourcePoint[];
  /** Claims that make a point which no other claim was found to make. */
  alone: readonly Telling[];
}

/** Others on a point that are listed: with more, what the source says itself would be hard to find; the page of its claim lists all. */
export const LISTED_OTHERS = 6;

/** Everything that a source says in a story, point by point; the points are those of the collation table. */
export function sourcePoints(index: StoryIndex, slug: string): SourcePoints {
  const groups = pointsOf(index).get(slug) ?? [];
  const homes = homesOf(index, slug, groups);
  const points = groups.map((ids): SourcePoint => {
    const tellings = ids.map((id) => tellingOf(index, id));
    return {
      own: tellings.filter(({ claim }) => claim.source.slug === slug),
      others: tellings.filter(({ claim }) => claim.source.slug !== slug),
      disagreements: byGravity(homes.get(ids) ?? []).map((one) => lineOf(index, one)),
    };
  });
  const isAlone = ({ own, others, disagreements }: SourcePoint): boolean =>
    own.length === 1 && others.length === 0 && disagreements.length === 0;
  return {
    shared: points.filter((point) => !isAlone(point)),
    alone: points.filter(isAlone).flatMap(({ own }) => own),
  };
}

/** By point: the disagreements to show there, where most of their readings stand and the source takes part, the first of equals. */
function homesOf(
  { disagreementsOn, claims }: StoryIndex,
  slug: string,
  groups: readonly (readonly string[])[],
): ReadonlyMap<readonly string[], Disagreement[]> {
  const best = new Map<Disagreement, { ids: readonly string[]; held: number }>();
  for (const ids of groups) {
    const inGroup = new Set(ids);
    const own = ids.filter((id) => found(claims, id, 'claim').source.slug === slug);
    for (const one of new Set(own.flatMap((id) => disagreementsOn.get(id) ?? []))) {
      const held = one.readings.filter((reading) =>
        reading.claims.some((id) => inGroup.has(id)),
      ).length;
      if (held > (best.get(one)?.held ?? 0)) best.set(one, { ids, held });
    }
  }
  const homes = new Map<readonly string[], Disagreement[]>();
  for (const [one, { ids }] of best) homes.set(ids, [...(homes.get(ids) ?? []), one]);
  return homes;
}

/** The disagreements of the articles on the role of a source. */
export function roleDisagreements(index: StoryIndex, slug: string): readonly Disagreement[] {
  return speakingOf(index).get(slug) ?? [];
}

/** A story's pages are made one after the other, so that what all of them need is worked out once. */
function oncePerStory<Value>(make: (index: StoryIndex) => Value): (index: StoryIndex) => Value {
  const made = new WeakMap<StoryIndex, Value>();
  return (index) => {
    const value = made.get(index) ?? make(index);
    made.set(index, value);
    return value;
  };
}

const speakingOf = oncePerStory(
  (index): ReadonlyMap<string, readonly Disagreement[]> =>
    new Map(speakingIn(index).map(({ source, disagreements }) => [source.slug, disagreements])),
);

/** By source: the claims of each point to which it has something to say. */
const pointsOf = oncePerStory((index): ReadonlyMap<string, (readonly string[])[]> => {
  const points = new Map<string, (readonly string[])[]>();
  for (const ids of claimsByPoint(index)) {
    const slugs = new Set(ids.map((id) => found(index.claims, id, 'claim').source.slug));
    for (const slug of slugs) {
      if (slug !== null) points.set(slug, [...(points.get(slug) ?? []), ids]);
    }
  }
  return points;
});
