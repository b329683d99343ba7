import type { Story } from '../domain/index.ts';
import type { StoryIndex } from './story-index.ts';

/**
 * The ids of the claims of each point, in the order of the story, as are the points. Every claim
 * stands in one or more, the claims of an alignment stand together in one, and so does one claim at
 * least of each reading of a disagreement.
 */
export function claimsByPoint(index: StoryIndex): (readonly string[])[] {
  const place = placesIn(index);
  const at = (id: string): number => place.get(id) ?? 0;
  const groups = groupsOf(index.story)
    .map((ids) => [...new Set(ids)].sort((a, b) => at(a) - at(b)))
    .toSorted((a, b) => inOrder(a.map(at), b.map(at)));
  return merged(groups, at);
}

/** By claim: its place in the story, article by article. */
function placesIn({ story, claimsIn }: StoryIndex): ReadonlyMap<string, number> {
  const inOrder = story.articles.flatMap(({ id }) => claimsIn.get(id) ?? []);
  return new Map(inOrder.map(({ id }, place) => [id, place]));
}

function groupsOf({ alignments, disagreements, texts, claims }: Story): string[][] {
  const aligned = alignments.map((alignment) => alignment.claims);
  const groupsWith = new Map<string, Set<string>[]>();
  for (const group of aligned.map((ids) => new Set(ids)))
    for (const id of group) groupsWith.set(id, [...(groupsWith.get(id) ?? []), group]);
  const together = (parts: readonly (readonly string[])[]): boolean =>
    (parts[0] ?? [])
      .flatMap((id) => groupsWith.get(id) ?? [])
      .some((group) => parts.every((part) => part.some((id) => group.has(id))));
  const readings = disagreements
    .map((disagreement) => disagreement.readings.map((reading) => reading.claims))
    .filter((parts) => !together(parts))
    .map((parts) => parts.flat());
  const passages = texts
    .flatMap((text) => text.passages)
    .filter((ids) => !together(ids.map((id) => [id])));
  const several = [...aligned, ...readings, ...passages];
  const grouped = new Set(several.flat());
  return [...several, ...claims.filter(({ id }) => !grouped.has(id)).map(({ id }) => [id])];
}

/** Groups that share more than this part of the smaller one's claims are shown as one point; with less, points that only touch would run together, with more one point would be told in row after row. */
const SHARED = 0.5;

/** The groups without those that tell a point once more: each of these is added to the larger one that holds most of it. */
function merged(
  groups: readonly (readonly string[])[],
  at: (id: string) => number,
): (readonly string[])[] {
  const kept: Set<string>[] = [];
  const groupsWith = new Map<string, Set<Set<string>>>();
  const add = (group: Set<string>, ids: readonly string[]): void => {
    for (const id of ids) {
      group.add(id);
      groupsWith.set(id, (groupsWith.get(id) ?? new Set()).add(group));
    }
  };
  const bySize = groups.toSorted((a, b) => b.length - a.length);
  for (const ids of bySize) {
    const touching = new Set(ids.flatMap((id) => [...(groupsWith.get(id) ?? [])]));
    const held = (group: Set<string>): number => ids.filter((id) => group.has(id)).length;
    const most = [...touching].reduce<Set<string> | null>(
      (a, b) => (a && held(a) >= held(b) ? a : b),
      null,
    );
    if (most && held(most) > SHARED * ids.length) {
      add(most, ids);
      continue;
    }
    const group = new Set<string>();
    kept.push(group);
    add(group, ids);
  }
  return kept
    .map((group) => [...group].sort((a, b) => at(a) - at(b)))
    .toSorted((a, b) => inOrder(a.map(at), b.map(at)));
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((place, i) => place !== b[i]);
  return differs === -1 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}
