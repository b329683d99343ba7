import type { Disagreement, DisagreementKind } from '../../../src/domain/index.ts';
import { ID_LENGTH, mint } from '../mint.ts';

/** A disagreement as a ledger last knew it. */
export interface RecordedDisagreement {
  id: string;
  kind: DisagreementKind;
  update: boolean;
  readings: readonly { claims: readonly string[] }[];
  /** False where it was withdrawn. */
  live: boolean;
}

/** What editions recorded, as far as the ids of a story's disagreements hang on it. */
export interface RecordedDisagreements {
  disagreements: readonly RecordedDisagreement[];
  /** Every id ever recorded, in any story. */
  taken: ReadonlySet<string>;
}

export const NO_DISAGREEMENTS: RecordedDisagreements = { disagreements: [], taken: new Set() };

type Unnamed = Omit<Disagreement, 'id'>;
type WithReadings = Pick<RecordedDisagreement, 'kind' | 'readings'>;

/** Readings that must persist for a disagreement to be the same. */
const PERSISTING = 2;

/**
 * What two disagreements have in common: the readings that share a claim, each taken once, the one
 * with most in common first, and how many claims these share. Null where they are not the same.
 */
export function sharedReadings(
  recorded: WithReadings,
  found: WithReadings,
): { readings: number; claims: number } | null {
  if (recorded.kind !== found.kind) return null;
  const pairs = recorded.readings
    .flatMap((old, i) =>
      found.readings.map((reading, k) => {
        const now = new Set(reading.claims);
        return { i, k, shared: old.claims.filter((claim) => now.has(claim)).length };
      }),
    )
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.i - b.i || a.k - b.k);
  const [olds, news] = [new Set<number>(), new Set<number>()];
  let claims = 0;
  for (const { i, k, shared } of pairs) {
    if (olds.has(i) || news.has(k)) continue;
    olds.add(i);
    news.add(k);
    claims += shared;
  }
  return olds.size < PERSISTING ? null : { readings: olds.size, claims };
}

/** The recorded ids of those that persist: the pair with most in common first, one id for one disagreement. */
function persisting(
  drafts: readonly Unnamed[],
  recorded: readonly RecordedDisagreement[],
): Map<Unnamed, string> {
  const byClaim = new Map<string, Set<Unnamed>>();
  for (const draft of drafts)
    for (const claim of draft.readings.flatMap(({ claims }) => claims))
      byClaim.set(claim, (byClaim.get(claim) ?? new Set()).add(draft));
  const pairs = recorded.flatMap((old) => {
    const near = new Set(
      old.readings.flatMap(({ claims }) => claims.flatMap((id) => [...(byClaim.get(id) ?? [])])),
    );
    return [...near].flatMap((draft) => {
      const shared = sharedReadings(old, draft);
      return shared ? [{ old, draft, ...shared, sameCourse: old.update === draft.update }] : [];
    });
  });
  pairs.sort(
    (a, b) =>
      Number(b.old.live) - Number(a.old.live) ||
      b.readings - a.readings ||
      b.claims - a.claims ||
      Number(b.sameCourse) - Number(a.sameCourse),
  );
  const [given, ids] = [new Set<string>(), new Map<Unnamed, string>()];
  for (const { old, draft } of pairs) {
    if (given.has(old.id) || ids.has(draft)) continue;
    given.add(old.id);
    ids.set(draft, old.id);
  }
  return ids;
}

/**
 * Gives each disagreement its id: the recorded one where two of its readings persist, else one
 * minted from its kind and its readings' first claims. Two of one kind between the same claims are
 * told apart by their values, and then by their number; one that equals an id ever recorded grows.
 */
export function withIds(
  drafts: readonly Unnamed[],
  recorded: RecordedDisagreements,
): Disagreement[] {
  const kept = persisting(drafts, recorded.disagreements);
  const taken = new Set(kept.values());
  return drafts.map((disagreement) => {
    const { kind, update, readings } = disagreement;
    const firsts = readings.map(({ claims }) => claims[0] ?? '').sort();
    const parts = [kind, update ? 'change' : 'conflict', ...firsts];
    const values = readings.map(({ value }) => value);
    let id = kept.get(disagreement) ?? mint(parts);
    if (!kept.has(disagreement)) {
      let from = parts;
      for (let number = 0; taken.has(id); number += 1)
        id = mint((from = [...parts, ...values, String(number)]));
      for (let length = ID_LENGTH + 1; recorded.taken.has(id) || taken.has(id); length += 1)
        id = mint(from, length);
    }
    taken.add(id);
    return { id, ...disagreement };
  });
}
