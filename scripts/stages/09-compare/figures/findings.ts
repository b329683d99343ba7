import { stem } from '../../07-facts/index.ts';
import type { Collation } from '../collation.ts';
import type { Finding, FoundReading } from '../detector.ts';
import { changesAmong, inOrder } from './changes.ts';
import { differ, isBare, type Entry } from './entries.ts';
import { sidesDiffer } from './interval.ts';
import type { Table } from './tables.ts';
import { isToll, tollOf } from './tolls.ts';
import { inOneVoice, valuesOf, type Value } from './values.ts';

/** How much less sure it is that an undated article contradicts a toll that changes by the hour. */
const UNDATED_SURE = 0.5;

const readingOf = (value: Value): FoundReading => ({
  value: value[0]?.fact.surface ?? '',
  voices: value.map(({ witness, fact }) => ({
    witness,
    mark: { start: fact.start, end: fact.end },
  })),
});

/** What a figure is of, in the words of its text: those nearest to it. Null where the text leaves it out. */
function wordsFor({ witness: { claim, clauses }, fact, head, modifiers }: Entry): string | null {
  const words = clauses.flatMap(({ tokens }) => tokens);
  const distance = ({ start }: { start: number }): number => Math.abs(start - fact.end);
  const nouns = words.filter(({ pos, lemma }) => pos === 'NOUN' && stem(lemma) === head);
  const [noun] = nouns.sort((a, b) => distance(a) - distance(b));
  if (!noun) return null;
  let first = words.indexOf(noun);
  while (modifiers.includes(stem(words[first - 1]?.lemma ?? ''))) first -= 1;
  return claim.quote.slice((words[first] ?? noun).start - claim.start, noun.end - claim.start);
}

function pointOf({ entries }: Table): string | null {
  const fact = entries[0]?.fact;
  if (!fact?.of) return null;
  if (fact.dimension === 'tally' || fact.of.startsWith('age of ')) return `the ${fact.of}`;
  if (isToll(fact.of)) return `the number of ${fact.of}`;
  const phrases = entries.map(wordsFor).filter((words) => words !== null);
  const words = phrases.sort((a, b) => a.length - b.length)[0] ?? fact.of;
  return fact.dimension === 'count' ? `the number of ${words}` : `the figure for ${words}`;
}

/** A toll that runs on: its changes as one finding, and each value that has no place in it. */
function inToll(table: Table, of: string): Finding[] {
  const { run, outliers, stale } = tollOf(table.entries, of);
  const point = pointOf(table);
  const finding = (
    nature: Finding['nature'],
    values: readonly Value[],
    score: number,
  ): Finding[] =>
    values.length < 2 ? [] : [{ nature, point, readings: values.map(readingOf), score }];
  return [
    ...finding('change', run, table.sure),
    ...outliers.flatMap((value) => {
      const others = run.filter((other) => !inOneVoice(value, other));
      const dated = value.some(({ witness }) => witness.article.published !== null);
      return others.length === 0
        ? []
        : finding('contradiction', [value, ...others], table.sure * (dated ? 1 : UNDATED_SURE));
    }),
    ...stale.flatMap((value) => {
      const newer = run.filter((other) => valuesOf([...value, ...other]).length > 1);
      return finding('stale', newer.length === 0 ? [] : [...newer, value], table.sure);
    }),
  ];
}

/** Is it one of several shares that its claim gives: "42% for Holm, 38% for Lund"? Of whom or what each is, the noun they share does not tell. */
const tellsApart = (entry: Entry, entries: readonly Entry[]): boolean =>
  entry.fact.dimension === 'share' &&
  entries.some((other) => differ(entry, other) && entry.witness === other.witness);

/** Values of one thing that does not run on: told as a change, or else one of them is wrong. */
function inFigures(table: Table, collation: Collation): Finding[] {
  const values = valuesOf(table.entries.filter((entry) => !tellsApart(entry, table.entries)));
  const groups = changesAmong(values, collation);
  const common = { point: pointOf(table), score: table.sure };
  const changes = groups
    .filter((group) => group.length > 1 && inOrder(group))
    .map((group): Finding => ({ ...common, nature: 'change', readings: group.map(readingOf) }));
  const opposed = values.filter((value) =>
    groups.some(
      (group) => !group.includes(value) && group.some((other) => !inOneVoice(value, other)),
    ),
  );
  return opposed.length < 2
    ? changes
    : [...changes, { ...common, nature: 'contradiction', readings: opposed.map(readingOf) }];
}

/** "About 30" here and "more than 30" there: one number, but a reader of one alone is misled. */
function onBothSides(table: Table): Finding[] {
  const figures = table.entries.flatMap((entry) =>
    entry.fact.dimension === 'tally' ? [] : [{ entry, fact: entry.fact }],
  );
  const over = figures.filter(({ fact }) => figures.some((one) => sidesDiffer(fact, one.fact)));
  const other = figures.filter(({ fact }) => over.some((one) => sidesDiffer(one.fact, fact)));
  const sides = [over, other].map((side) => side.map(({ entry }) => entry));
  const [one = [], two = []] = sides;
  if (one.length === 0 || two.length === 0 || inOneVoice(one, two)) return [];
  return [
    {
      nature: 'tension',
      point: pointOf(table),
      readings: sides.map(readingOf),
      score: table.sure,
    },
  ];
}

/** What is found in the figures of one thing: a toll that runs on, values that differ, one number with two bounds. */
export function findingsIn(table: Table, collation: Collation): Finding[] {
  const of = table.entries[0]?.fact.of ?? '';
  const runsOn = isToll(of) && !table.entries.some(isBare);
  const found = runsOn ? inToll(table, of) : inFigures(table, collation);
  return [...found, ...onBothSides(table)];
}
