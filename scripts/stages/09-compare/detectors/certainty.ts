import type { Detector, Finding } from '../detector.ts';
import { opposed } from '../statements/opposed.ts';
import { readingOf } from '../statements/mark.ts';
import { before, opposites, type Opposites } from '../statements/stances.ts';

const findingOf = ({ one, other, sure }: Omit<Opposites, 'passing'>): Finding => ({
  nature: before(one, other) ? 'change' : 'tension',
  point: null,
  readings: [readingOf(one), readingOf(other)],
  score: sure,
});

export const certainty: Detector = {
  name: 'certainty',
  kind: 'certainty',
  about:
    'What one text states or denies as a fact, another calls possible or leaves open. What was open and is settled in a later article is a change.',
  examples: {
    found: [
      {
        lines: [
          'A 2031-03-01 Two hotels may be sold in the valley.',
          'B 2031-03-01 Two hotels will be sold in the valley.',
        ],
        finds: ['tension: may be sold (A) × will be sold (B)'],
      },
      {
        lines: [
          'A 2031-03-01 [Ada Holm] “There was no contract.”',
          'B 2031-03-01 [Ada Holm] “There may have been a contract.”',
        ],
        finds: ['tension: no contract (A) × may have been a contract (B)'],
      },
      {
        lines: [
          'A 2031-03-01 The museum did not say whether it would lend the vase.',
          'B 2031-03-04 The museum lent the vase.',
        ],
        finds: ['change: whether it would lend (A) × The museum lent (B)'],
      },
      {
        lines: [
          'A 2031-03-01 A vigil may be held at the church of the valley on Friday.',
          'B 2031-03-01 A vigil will be held at the church of the valley on Friday.',
        ],
        finds: ['tension: may be held (A) × will be held (B)'],
      },
    ],
    silent: [
      [
        'A 2031-03-01 Police could not say how many shots were fired.',
        'B 2031-03-01 Shots were fired at the bridge.',
      ],
      ['A 2031-03-01 The driver allegedly hit a wall.', 'B 2031-03-01 The driver hit a wall.'],
      [
        'A 2031-03-01 A vigil may be held at the church of the valley on Friday.',
        'B 2031-03-01 A vigil was held at the church of the valley last week.',
      ],
      ['A 2031-03-01 They may march to the bridge.', 'B 2031-03-01 The mill may close.'],
    ],
  },
  detect(collation) {
    const denied = opposites(collation, 'possible', 'negated');
    // What is stated here and denied there is the business of `polarity`; beside it the denial weighs more.
    const keys = new Set(denied.map(({ key }) => key));
    const stated = opposites(collation, 'possible', 'affirmed').filter(({ key }) => !keys.has(key));
    return [...denied, ...stated, ...opposed(collation, 'open', 'affirmed')].map(findingOf);
  },
};
