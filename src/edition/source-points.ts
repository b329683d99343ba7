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

/** Everything that a source says in a story, point by point; the points are those of the collation table. */
export function sourcePoints(index: StoryIndex, slug: string): SourcePoints {
  const shown = new Set<Disagreement>();
  const points = (pointsOf(index).get(slug) ?? []).map((ids) => {
    const tellings = ids.map((id) => tellingOf(index, id));
    const own = tellings.filter(({ claim }) => claim.source.slug === slug);
    const touching = own.flatMap(({ claim }) => index.disagreementsOn.get(claim.id) ?? []);
    const disagreements = byGravity([...new Set(touching)].filter((one) => !shown.has(one)));
    for (const disagreement of disagreements) shown.add(disagreement);
    return {
      own,
      others: tellings.filter(({ claim }) => claim.source.slug !== slug),
      disagreements: disagreements.map((disagreement) => lineOf(index, disagreement)),
    };
  });
  const isAlone = ({ own, others, disagreements }: SourcePoint): boolean =>
    own.length === 1 && others.length === 0 && disagreements.length === 0;
  return {
    shared: points.filter((point) => !isAlone(point)),
    alone: points.filter(isAlone).flatMap(({ own }) => own),
  };
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
