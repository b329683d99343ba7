import type { Detector } from '../detector.ts';
import { readingOf } from '../statements/mark.ts';
import { before, opposites } from '../statements/stances.ts';

export const polarity: Detector = {
  name: 'polarity',
  kind: 'polarity',
  about:
    'What one text states, another denies: that it happened, or that it was there. What somebody did not say, know or decide is no denial, and what is so today and was not so in an earlier article is a change.',
  examples: {
    found: [
      {
        lines: [
          'A 2031-03-01 The boxer was disqualified after the fight.',
          'B 2031-03-01 Nobody had been disqualified, officials said.',
        ],
        finds: ['contradiction: The boxer was disqualified (A) × Nobody had been disqualified (B)'],
      },
      {
        lines: [
          'A 2031-03-01 [Ada Holm] “There was no contract.”',
          'B 2031-03-01 [Per Lund] The contract was signed in May, he said.',
        ],
        finds: ['contradiction: no contract (A) × The contract (B)'],
      },
      {
        lines: [
          'A 2031-03-01 Two hotels will reopen in the valley.',
          'B 2031-03-01 [Ada Holm] She denied that any hotels would reopen.',
        ],
        finds: ['contradiction: hotels will reopen (A) × denied that any hotels would reopen (B)'],
      },
      {
        lines: [
          'A 2031-03-01 The lifeboats of the old ferry were not ready for every passenger.',
          'B 2031-03-01 [Ada Holm] The lifeboats of the old ferry were ready for every passenger.',
        ],
        finds: ['contradiction: were not ready (A) × were ready (B)'],
      },
      {
        lines: [
          'A 2031-03-01 The mayor of Brack has not taken part in the vote on the bridge.',
          'B 2031-03-04 The mayor of Brack has taken part in the vote on the bridge.',
        ],
        finds: ['change: has not taken part in the vote (A) × has taken part in the vote (B)'],
      },
    ],
    silent: [
      [
        'A 2031-03-01 [Ada Holm] She argued that the mill should be sold.',
        'B 2031-03-01 [Per Lund] No arguments there.',
      ],
      [
        'A 2031-03-01 [Ada Holm] She detailed the work on the sluice.',
        'B 2031-03-01 No details were given.',
      ],
      [
        'A 2031-03-01 No swimmer drowned, the harbour board said.',
        'B 2031-03-01 [Ada Holm] “Either you let go, or you drown.”',
      ],
      [
        'A 2031-03-01 [Ada Holm] “Mend the roof, or lose the tenants,” she said.',
        'B 2031-03-01 No tenants were lost, the council said.',
      ],
      [
        'A 2031-03-01 The films of the harbour did not show whether the boat was at the quay.',
        'B 2031-03-01 The boat was at the quay of the harbour, the films showed.',
      ],
      [
        'A 2031-03-01 There is no way to tell without seeing the ledger of the mill.',
        'B 2031-03-01 [Ada Holm] “I do think the way he treated the carters of the mill is important.”',
      ],
      [
        'A 2031-03-01 No debts of the mill were paid.',
        'B 2031-03-01 [Ada Holm] The debts of the mill must be paid, she said.',
      ],
      [
        'A 2031-03-01 The council asked her to mend the roof of the mill.',
        'B 2031-03-01 [Per Lund] She did not mend the roof of the mill, he said.',
      ],
      [
        'A 2031-03-01 The mayor did not say whether the hotel would reopen.',
        'B 2031-03-01 The hotel will reopen.',
      ],
      [
        'A 2031-03-01 No decision was reached on the bridge.',
        'B 2031-03-01 They reached a deal on the mill.',
      ],
      [
        'A 2031-03-01 Ada Holm sold a record number of boats.',
        'B 2031-03-01 Per Lund praised Ada Holm for her patience in a winter of not selling boats.',
      ],
      ['A 2031-03-01 He could not lift the crate.', 'B 2031-03-01 She lifted the crate.'],
      [
        'A 2031-03-01 The council has no functioning cinema.',
        'B 2031-03-01 The cinema burned down.',
      ],
      [
        'A 2031-03-01 The captain of the old ferry was not ready for every passenger.',
        'B 2031-03-01 The lifeboats of the old ferry were ready for every passenger.',
      ],
      [
        'A 2031-03-01 The bridge of Brack has not yet been repaired by the council.',
        'B 2031-03-01 The bridge of Brack has been repaired by the council.',
      ],
      [
        'A 2031-03-01 Some boats of the harbour were not damaged in the storm.',
        'B 2031-03-01 Some boats of the harbour were damaged in the storm.',
      ],
      [
        'A 2031-03-01 The driver was not arrested in the harbour of Brack.',
        'B 2031-03-01 The driver was arrested at a hotel in Tarn.',
      ],
      [
        'A 2031-03-01 [Ada Holm] “We will not sell the mill to the bank.”',
        'B 2031-03-01 [Per Lund] “We will sell the mill to the bank.”',
      ],
      [
        'A 2031-03-01 The harbour has been run under the Clean Docks Act since May.',
        'B 2031-03-01 [Ada Holm] The harbour was not up to the Clean Docks Act, she said.',
      ],
      [
        'A 2031-03-01 The growers of the valley were keen to plant cherries by the mill.',
        'B 2031-03-01 The growers of the valley did not plant cherries by the mill, he said.',
      ],
      [
        'A 2031-03-01 [Ada Holm] Half of the town would plant cherries, she said.',
        'A 2031-03-01 [Per Lund] Some farmers had told him they would never plant cherries.',
      ],
      [
        'A 2031-03-01 [Ada Holm] “We sold the mill.”',
        'A 2031-03-01 [Ada Holm] “We did not sell the mill.”',
      ],
    ],
  },
  detect: (collation) =>
    opposites(collation, 'negated', 'affirmed').map(({ one, other, sure, passing }) => ({
      nature: passing && (before(one, other) || before(other, one)) ? 'change' : 'contradiction',
      point: null,
      readings: [readingOf(one), readingOf(other)],
      score: sure,
    })),
};
