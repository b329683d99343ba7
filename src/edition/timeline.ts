import type { Disagreement, FactOf } from '../domain/index.ts';
import { type Telling, tellingOf } from './note.ts';
import type { StoryIndex } from './story-index.ts';

/** A claim that names a day. */
export interface Dated extends Telling {
  /** Told as planned. A date after the article's own is none: an amendment may name it. */
  planned: boolean;
  /** About this date. */
  disagreements: readonly Disagreement[];
}

export interface Day {
  /** ISO 8601. */
  date: string;
  /** Each claim once, article by article. */
  told: readonly Dated[];
}

const dayGrains = new Set<FactOf<'time'>['grain']>(['minute', 'hour', 'part', 'day']);

/** The days that a story's claims name, in their order; weeks, months and years are left out, and times without a day. */
export function timelineOf(index: StoryIndex): Day[] {
  const dated = index.story.articles
    .flatMap(({ id }) => index.claimsIn.get(id) ?? [])
    .flatMap((claim) =>
      claim.facts.flatMap((fact) => {
        if (fact.dimension !== 'time') return [];
        const date = dayOf(fact);
        return date === null ? [] : [{ claim, fact, date }];
      }),
    );
  const days = Map.groupBy(dated, ({ date }) => date);
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, facts]) => ({
      date,
      told: [...Map.groupBy(facts, ({ claim }) => claim)].map(([claim, ofClaim]) => {
        return {
          ...tellingOf(index, claim.id),
          planned: claim.modality === 'planned',
          disagreements: (index.disagreementsOn.get(claim.id) ?? []).filter((disagreement) =>
            ofClaim.some(({ fact }) => isOn(disagreement, claim.id, fact)),
          ),
        };
      }),
    }));
}

function dayOf({ from, grain }: FactOf<'time'>): string | null {
  if (from === null || !dayGrains.has(grain)) return null;
  return /^\d{4}-\d\d-\d\d/.exec(from)?.[0] ?? null;
}

function isOn(
  { kind, readings }: Disagreement,
  id: string,
  { start, end }: FactOf<'time'>,
): boolean {
  if (kind !== 'temporal') return false;
  return readings
    .flatMap(({ marks }) => marks)
    .some((mark) => mark.claim === id && mark.start < end && mark.end > start);
}

/** Days of a timeline: more would be no overview, and their dots would touch. */
const MOST_DAYS = 14;

/** The days that most articles name, in their order. */
export function mostTold(days: readonly Day[]): Day[] {
  const articles = ({ told }: Day): number => new Set(told.map(({ article }) => article)).size;
  const kept = new Set(days.toSorted((a, b) => articles(b) - articles(a)).slice(0, MOST_DAYS));
  return days.filter((day) => kept.has(day));
}
