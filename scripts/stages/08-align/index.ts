import { join } from 'node:path';
import type { Alignment, IndependentText } from '../../../src/domain/index.ts';
import { mint } from '../mint.ts';
import type { Warning } from '../01-read/index.ts';
import type { FactStory } from '../07-facts/index.ts';
import { candidatesOf } from './candidates.ts';
import type { Vectors } from './encoder.ts';
import { eventsOf } from './events.ts';
import { groupsOf, type Link } from './groups.ts';
import { likelihoodsOf } from './measure.ts';
import { placesOf } from './order.ts';
import { profilesOf } from './profile.ts';
import { textsOf } from './texts/index.ts';

export { encoderOf, type Encoder, type Model, type VectorStore } from './encoder.ts';
export { placesOf } from './order.ts';

export interface AlignedStory extends FactStory {
  /** In the order of publication and of the text, as are the claims of each. */
  alignments: Alignment[];
  /** Every article in exactly one, in the order of publication. */
  texts: IndependentText[];
  /** The articles by the event they tell: one group, unless some have next to nothing in common with the others. */
  events: string[][];
  /** How likely two claims make the same point, for the pairs that may; the rest share no rare word. */
  links: Link[];
}

/** Pairs less likely than this are not kept: comparison never asks for them. */
const NEGLIGIBLE = 0.2;

/** The links between the claims of one event. */
function linksOf(story: FactStory, event: readonly string[], vectors: Vectors | undefined): Link[] {
  const claims = story.claims.filter(({ article }) => event.includes(article));
  const profiles = profilesOf({ ...story, claims }, vectors ?? new Map());
  const pairs = candidatesOf(profiles);
  const likely = likelihoodsOf(profiles, pairs, vectors !== undefined);
  return pairs.flatMap(([a, b], i): Link[] => {
    const likelihood = likely[i] ?? 0;
    return likelihood < NEGLIGIBLE ? [] : [{ claims: [a.claim.id, b.claim.id], likelihood }];
  });
}

/** A group of one beside others is an article that may have come into the wrong folder. */
function strays(story: FactStory, events: readonly (readonly string[])[]): Warning[] {
  const alone = new Set(
    events.length < 2 ? [] : events.flatMap((event) => (event.length === 1 ? event : [])),
  );
  return story.articles
    .filter(({ id }) => alone.has(id))
    .map(({ file }) => ({
      file: join(story.story, file),
      line: null,
      message:
        'has few words and names in common with the other articles and is compared with none; if it tells of the same event, say "oneEvent: true" in story.yaml',
    }));
}

/**
 * Finds the claims that make the same point, across articles and inside one, and the articles that
 * share a text. The order of articles and claims does not matter.
 * @param vectors what a sentence encoder makes of the claims; without it their words alone are compared.
 */
export function align(story: FactStory, vectors?: Vectors): AlignedStory {
  const articles = new Map(story.claims.map(({ id, article }) => [id, article]));
  const places = placesOf(story.articles, story.claims);
  const place = (claim: string | undefined): number => places.get(claim ?? '') ?? 0;
  const events = eventsOf(story);
  const links = events.flatMap((event) => linksOf(story, event, vectors));
  const alignments = groupsOf(links, (claim) => articles.get(claim) ?? '').map(
    ({ claims, score }): Alignment => ({
      id: mint(['alignment', ...claims]),
      claims: claims.toSorted((a, b) => place(a) - place(b)),
      score,
    }),
  );
  alignments.sort((a, b) => place(a.claims[0]) - place(b.claims[0]) || (a.id < b.id ? -1 : 1));
  return {
    ...story,
    alignments,
    texts: textsOf(story, places),
    events,
    links,
    warnings: [...story.warnings, ...strays(story, events)],
  };
}
