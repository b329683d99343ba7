import type { Detector } from '../detector.ts';
import { entriesOf } from '../figures/entries.ts';
import { findingsIn } from '../figures/findings.ts';
import { tablesOf } from '../figures/tables.ts';

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
      {
        lines: [
          'A 2031-03-01 Fourteen passengers reached the harbour, two of them children.',
          'B 2031-03-01 Fourteen passengers reached the harbour, six of them children.',
        ],
        finds: ['contradiction: two (A) × six (B)'],
      },
      {
        lines: [
          'A 2031-03-01 A 61-year-old man was held near the harbour after the fire.',
          'B 2031-03-01 A 24-year-old man was held near the harbour after the fire.',
        ],
        finds: ['contradiction: 61-year-old (A) × 24-year-old (B)'],
      },
      {
        lines: [
          'A 2031-03-01 The ferry waited 20 minutes in the gale until a tug came.',
          'B 2031-03-01 The ferry waited 50 minutes in the gale until a tug came.',
        ],
        finds: ['contradiction: 20 minutes (A) × 50 minutes (B)'],
      },
      {
        lines: [
          'A 2031-03-01 The bank made an offer of 412p a share for the mill.',
          'B 2031-03-05 The bank made an offer of 438p a share for the mill.',
        ],
        finds: ['change: 412p a share (A) × 438p a share (B)'],
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
      [
        'A 2031-03-01 A 61-year-old man was held near the harbour.',
        'B 2031-03-01 A 24-year-old man found the boat in the reeds.',
      ],
      [
        'A 2031-03-01 The bank made an offer of 412p for the mill.',
        'B 2031-03-01 The bank made an offer of £290 million for the mill.',
      ],
      [
        'A 2031-03-01 In the race for mayor of Brack 5% backed Per Lund and 1% support Ida Rask.',
        'B 2031-03-01 In the race for mayor of Brack Ada Holm received 38% support and Ida Rask 3% support.',
      ],
      [
        'A 2031-03-01 Only 52% of voters in Brack agreed that Ada Holm is fit to serve.',
        'B 2031-03-01 In Brack 9% of voters said the debate changed their minds.',
      ],
      [
        'A 2031-03-01 The bank offers US$290 million for the mill.',
        'B 2031-03-01 The bank offers C$404 million for the mill.',
      ],
      [
        'A 2031-03-01 On Monday five bakers were held near the harbour of Brack.',
        'B 2031-03-01 On Friday nine bakers were held near the harbour of Brack.',
      ],
    ],
  },
  detect: (collation) =>
    tablesOf(entriesOf(collation), collation).flatMap((table) => findingsIn(table, collation)),
};
