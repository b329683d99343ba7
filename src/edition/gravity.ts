import type { Disagreement } from '../domain/index.ts';

/** How grave a disagreement is to a reader, the gravest first. */
export const gravities = ['contradiction', 'tension', 'update'] as const;
export type Gravity = (typeof gravities)[number];

/** The sign of each, before a reading that differs. */
export const signs: Record<Gravity, string> = { contradiction: '≠', tension: '~', update: '→' };

/** An update is never a contradiction, whatever its figures. */
export function gravityOf({
  severity,
  update,
}: Pick<Disagreement, 'severity' | 'update'>): Gravity {
  return update ? 'update' : severity;
}

/** The gravest of some disagreements, null of none. */
export function gravest(disagreements: readonly Disagreement[]): Gravity | null {
  const present = new Set(disagreements.map(gravityOf));
  return gravities.find((gravity) => present.has(gravity)) ?? null;
}

/** The gravest first; among equals the order stays. */
export function byGravity(disagreements: readonly Disagreement[]): Disagreement[] {
  const rank = (disagreement: Disagreement): number => gravities.indexOf(gravityOf(disagreement));
  return disagreements.toSorted((a, b) => rank(a) - rank(b));
}
