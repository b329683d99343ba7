import type { Disagreement, Story } from '../../../src/domain/index.ts';
import type { Gold, GoldDisagreement } from './gold.ts';
import type { Pairing } from './pairing.ts';

/** Disagreements, counted. */
export interface DisagreementScore {
  /** Shown ones that are right, of those shown (further finds of one gold left out). */
  right: number;
  shown: number;
  /** Required gold ones found, of all, and of those the ones whose kind is right. */
  found: number;
  gold: number;
  kindRight: number;
  contradictions: { found: number; gold: number };
  updates: { found: number; gold: number };
  /** By kind: shown, and right among them. */
  byKind: Record<string, { shown: number; right: number }>;
  /** False ones that fell for a recorded near-miss. */
  trapped: number;
  missed: GoldDisagreement[];
  alarms: Disagreement[];
}

/** Further finds of one gold disagreement that are forgiven, as a finer split. */
const FORGIVEN = 2;

const sidesOf = ({ sides, claims }: Pick<GoldDisagreement, 'sides' | 'claims'>): string[][] =>
  sides ?? claims.map((id) => [id]);

const kindFits = (gold: GoldDisagreement, { kind }: Disagreement): boolean =>
  kind === gold.kind || gold.kindAlso.includes(kind);

/** Do two readings lie mostly in two different sides? */
function separates(
  sides: readonly (readonly string[])[],
  disagreement: Disagreement,
  { goldOf }: Pairing,
): boolean {
  const homes = disagreement.readings.map(({ claims }) => {
    const ids = claims.map((id) => goldOf.get(id) ?? '');
    return sides.findIndex((side) => ids.filter((id) => side.includes(id)).length > ids.length / 2);
  });
  return new Set(homes.filter((home) => home >= 0)).size >= 2;
}

/** Gives as many gold disagreements as possible a shown one of their own (Kuhn 1955, augmenting paths). */
function assign(
  gold: readonly GoldDisagreement[],
  fits: (one: GoldDisagreement) => readonly Disagreement[],
  taken: Map<Disagreement, GoldDisagreement>,
): void {
  const place = (one: GoldDisagreement, seen: Set<Disagreement>): boolean =>
    fits(one).some((shown) => {
      if (seen.has(shown)) return false;
      seen.add(shown);
      const holder = taken.get(shown);
      if (holder && !place(holder, seen)) return false;
      taken.set(shown, one);
      return true;
    });
  for (const one of gold) if (![...taken.values()].includes(one)) place(one, new Set());
}

/** Scores what is shown: right when two readings lie in different sides of a gold one, `update` told right. */
export function scoreDisagreements(gold: Gold, story: Story, pairing: Pairing): DisagreementScore {
  const shown = story.disagreements;
  const candidates = new Map(
    gold.disagreements.map((one) => [
      one,
      shown.filter(
        (found) => separates(sidesOf(one), found, pairing) && found.update === one.update,
      ),
    ]),
  );
  const taken = new Map<Disagreement, GoldDisagreement>();
  for (const optional of [false, true]) {
    const group = gold.disagreements.filter((one) => one.optional === optional);
    const all = (one: GoldDisagreement): readonly Disagreement[] => candidates.get(one) ?? [];
    assign(group, (one) => all(one).filter((found) => kindFits(one, found)), taken);
    assign(group, all, taken);
  }
  const finder = new Map([...taken].map(([found, one]) => [one, found]));
  const repeats = new Map<GoldDisagreement, number>();
  const rest = shown.filter((found) => !taken.has(found));
  const alarms = rest.filter((found) => {
    const again = gold.disagreements.find((one) => candidates.get(one)?.includes(found));
    if (!again || (repeats.get(again) ?? 0) >= FORGIVEN) return true;
    repeats.set(again, (repeats.get(again) ?? 0) + 1);
    return false;
  });
  const forgiven = new Set(rest.filter((found) => !alarms.includes(found)));
  const byKind: DisagreementScore['byKind'] = {};
  for (const found of shown) {
    if (forgiven.has(found)) continue;
    const kind = (byKind[found.kind] ??= { shown: 0, right: 0 });
    kind.shown += 1;
    if (taken.has(found)) kind.right += 1;
  }
  const required = gold.disagreements.filter(({ optional }) => !optional);
  const share = (list: readonly GoldDisagreement[]): { found: number; gold: number } => ({
    found: list.filter((one) => finder.has(one)).length,
    gold: list.length,
  });
  return {
    right: taken.size,
    shown: shown.length - forgiven.size,
    ...share(required),
    kindRight: required.filter((one) => {
      const found = finder.get(one);
      return found !== undefined && kindFits(one, found);
    }).length,
    contradictions: share(
      required.filter(({ severity, update }) => severity === 'contradiction' && !update),
    ),
    updates: share(required.filter(({ update }) => update)),
    byKind,
    trapped: alarms.filter((found) =>
      gold.not_disagreements.some(({ claims }) =>
        separates(
          claims.map((id) => [id]),
          found,
          pairing,
        ),
      ),
    ).length,
    missed: required.filter((one) => !finder.has(one)),
    alarms,
  };
}
