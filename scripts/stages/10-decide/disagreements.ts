import {
  type Claim,
  type ClaimReference,
  type DecisionOf,
  type Disagreement,
  EDITOR,
} from '../../../src/domain/index.ts';
import { findClaim, findClaims } from '../06-amend/index.ts';
import { mint } from '../mint.ts';

/**
 * The disagreement that a decision points at: the one with its id; else the only one that has the
 * claims pointed at each in another reading.
 */
export function findDisagreement(
  pointed: { disagreement: string; readings: readonly ClaimReference[] },
  all: readonly Disagreement[],
  claims: readonly Claim[],
): Disagreement | undefined {
  const byId = all.find(({ id }) => id === pointed.disagreement);
  if (byId) return byId;
  const found = pointed.readings.map((reference) => findClaim(reference, claims));
  if (found.some((claim) => claim === undefined)) return undefined;
  const [only, ...others] = all.filter(({ readings }) => {
    const places = found.map((claim) =>
      readings.findIndex((reading) => claim !== undefined && reading.claims.includes(claim.id)),
    );
    return !places.includes(-1) && new Set(places).size === places.length;
  });
  return others.length === 0 ? only : undefined;
}

/** The disagreement that an editor adds; undefined where one of its claims is gone. */
export function added(
  decision: DecisionOf<'disagree'>,
  claims: readonly Claim[],
): Disagreement | undefined {
  const readings = decision.readings.map(({ value, claims: references }) => ({
    value,
    claims: findClaims(references, claims)?.map(({ id }) => id),
  }));
  if (readings.some((reading) => reading.claims === undefined)) return undefined;
  const { kind, severity, update, why, by, on } = decision;
  return {
    id: mint(['decided', kind, ...readings.map(({ claims: ids }) => ids?.[0] ?? '').sort()]),
    kind,
    severity: update ? 'tension' : severity,
    update,
    stale: false,
    readings: readings.map(({ value, claims: ids = [] }) => ({ value, claims: ids, marks: [] })),
    point: decision.point ?? null,
    why,
    detector: EDITOR,
    score: 1,
    checked: { by, on },
  };
}
