import { sameVoice } from '../context.ts';
import { differ, type Entry } from './entries.ts';

/** Figures of one thing that can all be the same one, told more or less exactly, in the order of publication. */
export type Value = readonly Entry[];

const width = ({ fact }: Entry): number => {
  if (fact.dimension === 'tally') return 0;
  return fact.lo === null || fact.hi === null ? Infinity : fact.hi - fact.lo;
};
const byPlace = (a: Entry, b: Entry): number =>
  a.witness.place - b.witness.place || a.fact.start - b.fact.start;

/**
 * Sorts the figures of one thing by value. A loose figure that fits several values ("more than
 * 200") stands in none of them: it disagrees with nobody.
 * @param apart can two figures not be the same one?
 */
export function valuesOf(
  entries: readonly Entry[],
  apart: (a: Entry, b: Entry) => boolean = differ,
): Value[] {
  const groups: Entry[][] = [];
  for (const entry of entries.toSorted((a, b) => width(a) - width(b) || byPlace(a, b))) {
    const fitting = groups.filter((group) => !group.some((member) => apart(member, entry)));
    const [only] = fitting;
    if (only === undefined) groups.push([entry]);
    else if (fitting.length === 1) only.push(entry);
  }
  for (const group of groups) group.sort(byPlace);
  return groups.sort(([a], [b]) => (a && b ? byPlace(a, b) : 0));
}

/** Does one voice give both values? Then they are figures of two things, whatever the words. */
export const inOneVoice = (one: Value, other: Value): boolean =>
  one.some((a) => other.some((b) => sameVoice(a.witness, b.witness)));
