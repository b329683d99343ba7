import { stem } from '../../07-facts/index.ts';
import type { Collation } from '../collation.ts';
import type { Detector, Finding, FoundReading } from '../detector.ts';
import { changesAmong, inOrder } from '../figures/changes.ts';
import { entriesOf, isBare, type Entry } from '../figures/entries.ts';
import { sidesDiffer } from '../figures/interval.ts';
import { tablesOf, type Table } from '../figures/tables.ts';
import { isToll, tollOf } from '../figures/tolls.ts';
import { inOneVoice, valuesOf, type Value } from '../figures/values.ts';

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

/** Values of one thing that does not run on: told as a change, or else one of them is wrong. */
function inFigures(table: Table, collation: Collation): Finding[] {
  const values = valuesOf(table.entries);
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

export const numeric: Detector = {
  name: 'numeric',
  kind: 'numeric',
  about:
    'Different figures for one thing counted or measured. What is equal in other words, rounded, wider or narrower is no difference; a toll that rises from day to day is a change.',
  examples: {
    found: [
      {
        lines: [
          'A 2031-03-01 The train carried 317 passengers.',
          'B 2031-03-01 The train carried 371 passengers.',
        ],
        finds: ['contradiction: 317 (A) × 371 (B)'],
      },
      {
        lines: [
          'A 2031-03-01 At least 20 people died in the blast.',
          'B 2031-03-02 The death toll of the blast has risen to 23.',
          'C 2031-03-03 Twenty-six people were killed in the blast.',
        ],
        finds: ['change: At least 20 (A) × 23 (B) × Twenty-six (C)'],
      },
      {
        lines: [
          'A 2031-03-01 Twenty people died in the blast.',
          'B 2031-03-02 Twenty-three people died in the blast.',
          'C 2031-03-03 Twenty people died in the blast.',
        ],
        finds: ['change: Twenty (A) × Twenty-three (B)', 'stale: Twenty-three (B) × Twenty (C)'],
      },
      {
        lines: [
          'A 2031-03-01 The council voted 7-4 for the bridge.',
          'B 2031-03-01 The council voted 7-3 for the bridge.',
        ],
        finds: ['contradiction: 7-4 (A) × 7-3 (B)'],
      },
      {
        lines: [
          'A 2031-03-01 Ada Holm, 47, owns the mill.',
          'B 2031-03-01 The mill is owned by Ada Holm, 44.',
        ],
        finds: ['contradiction: 47 (A) × 44 (B)'],
      },
      {
        lines: [
          'A 2031-03-01 The mill expects a loss of $4 million this year.',
          'B 2031-03-03 The mill now expects a loss of $6 million this year, up from $4 million.',
        ],
        finds: ['change: $4 million (A) × $6 million (B)'],
      },
      {
        lines: [
          'A 2031-03-01 About 30 boats joined the search off Brack.',
          'B 2031-03-01 More than 30 boats joined the search off Brack.',
        ],
        finds: ['tension: About 30 (A) × More than 30 (B)'],
      },
    ],
    silent: [
      [
        'A 2031-03-01 The fund has $587.4 million for the bridge.',
        'B 2031-03-01 The fund has roughly $587 million for the bridge.',
      ],
      [
        'A 2031-03-01 The train carried 317 passengers.',
        'B 2031-03-01 The train carried more than 300 passengers.',
      ],
      [
        'A 2031-03-01 At least 12 people died in the blast.',
        'B 2031-03-01 A dozen people died in the blast.',
      ],
      [
        'A 2031-03-01 About 30 boats joined the search off Brack.',
        'B 2031-03-01 At least 30 boats joined the search off Brack.',
      ],
      [
        'A 2031-03-01 Twelve people died in the blast.',
        'B 2031-03-01 Nine people are missing after the blast.',
      ],
      [
        'A 2031-03-01 The city budget is $41 million.',
        'B 2031-03-01 Last year the city budget was $38 million.',
      ],
      [
        'A 2031-03-01 The school budget is $41 million.',
        'B 2031-03-01 The police budget is $38 million.',
      ],
      [
        'A 2031-03-01 The balloon landed eight kilometres from Brack.',
        'B 2031-03-01 The balloon landed nearly five miles from Brack.',
      ],
      [
        'A 2031-03-01 Twelve people died in the blast, three of them miners.',
        'B 2031-03-01 Twelve people died in the blast.',
      ],
    ],
  },
  detect: (collation) =>
    tablesOf(entriesOf(collation), collation).flatMap((table) => {
      const of = table.entries[0]?.fact.of ?? '';
      const runsOn = isToll(of) && !table.entries.some(isBare);
      const found = runsOn ? inToll(table, of) : inFigures(table, collation);
      return [...found, ...onBothSides(table)];
    }),
};
