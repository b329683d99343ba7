import { publishedBefore } from '../chronology.ts';
import { differ, numberOf, type Entry } from './entries.ts';
import { isAtLeast } from './interval.ts';
import { valuesOf, type Value } from './values.ts';

/** Tolls that only ever rise while a story runs … */
const RISING = /^people (?:killed|injured|arrested|charged|rescued|evacuated|displaced|infected)$/;
/** … and those that go either way. */
const SHIFTING = /^people (?:missing|in hospital)$/;

/** Does the figure change while a story runs, so that a later one replaces it? */
export const isToll = (of: string): boolean => RISING.test(of) || SHIFTING.test(of);

/** Are two figures of a toll different? "At least 12" is how the toll stands: 12, for the time being. */
function tollDiffers(a: Entry, b: Entry): boolean {
  const over = [a, b].every(({ fact }) => 'bound' in fact && fact.bound === 'over');
  const provisional = over || isAtLeast(a.fact) || isAtLeast(b.fact);
  return provisional ? numberOf(a) !== numberOf(b) : differ(a, b);
}

const order = (a: Entry, b: Entry): number | null =>
  publishedBefore(a.witness.article, b.witness.article);

/** May the figures of two values stand in one toll as it runs on? */
function fit(one: Value, other: Value, rising: boolean): boolean {
  return one.every((a) =>
    other.every((b) => {
      const published = order(a, b);
      // Of two texts of one hour, only one can be right; where the hours are not known, both may be.
      if (published === 0) return false;
      return published === null || !rising || Math.sign(numberOf(b) - numberOf(a)) === -published;
    }),
  );
}

/** The values that together make one running toll: as many figures as possible. */
function longestRun(values: readonly Value[], rising: boolean): Value[] {
  let best: Value[] = [];
  for (const first of values) {
    const run = [first];
    for (const value of values)
      if (value !== first && run.every((other) => fit(other, value, rising))) run.push(value);
    if (run.flat().length > best.flat().length) best = run;
  }
  return values.filter((value) => best.includes(value));
}

/** A figure repeated after another text gave a newer one: both were published before it, the old one first. */
function isStale(entry: Entry, entries: readonly Entry[]): boolean {
  const before = entries.filter((other) => (order(other, entry) ?? 0) < 0);
  const old = before.filter((other) => !tollDiffers(other, entry));
  return old.some((first) =>
    before.some((newer) => tollDiffers(newer, entry) && (order(first, newer) ?? 0) < 0),
  );
}

const isDated = ({ witness }: Entry): boolean => witness.article.published !== null;

/** A toll as the articles tell it. */
export interface Toll {
  /** Its values as it runs on, in the order of publication. */
  run: Value[];
  /** Values that have no place in the run: somebody is wrong. */
  outliers: Value[];
  /** Old figures of the run, repeated after newer ones. */
  stale: Value[];
}

/** Reads a table of figures as a toll that runs on. Undated figures join a value of the run, or stand outside. */
export function tollOf(entries: readonly Entry[], of: string): Toll {
  const stale = entries.filter((entry) => isStale(entry, entries));
  const fresh = valuesOf(
    entries.filter((entry) => !stale.includes(entry)),
    tollDiffers,
  );
  const run = longestRun(
    fresh.filter((value) => value.some(isDated)),
    RISING.test(of),
  );
  return {
    run,
    outliers: fresh.filter((value) => !run.includes(value)),
    stale: valuesOf(stale, tollDiffers),
  };
}
