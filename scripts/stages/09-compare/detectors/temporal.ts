import type { Article } from '../../../../src/domain/index.ts';
import { precede } from '../chronology.ts';
import type { Collation } from '../collation.ts';
import type { Detector, Finding, FoundReading } from '../detector.ts';
import { datingsOf, type Dating } from '../events/datings.ts';
import { sameEvent } from '../events/same-event.ts';
import { timesDiffer } from '../events/times.ts';
import { wordedAlike } from '../figures/worded-alike.ts';

/** Pairs less sure than this are not put together. */
const LEAST_SURE = 0.5;

const readingOf = (datings: readonly Dating[]): FoundReading => ({
  value: datings[0]?.fact.surface ?? '',
  voices: datings.map(({ witness, fact }) => ({ witness, mark: fact })),
});

const MOVED =
  /\b(?:postponed|moved|brought forward|delayed|rescheduled|put back|pushed back|put off)\b/i;

const articlesOf = (datings: readonly Dating[]): Article[] =>
  datings.map(({ witness }) => witness.article);

/** The finding that a time makes with those of the same event; an article that gives both times tells of two events. */
function findingFor(
  first: Dating,
  related: readonly Dating[],
  collation: Collation,
): Finding | null {
  const opposed = related.filter((other) => timesDiffer(first.fact, other.fact));
  const same = related.filter(
    (other) => !opposed.includes(other) && other.fact.grain === first.fact.grain,
  );
  const both = articlesOf([first, ...same]).some((article) =>
    articlesOf(opposed).includes(article),
  );
  if (opposed.length === 0 || both) return null;
  const moved = opposed.some(({ witness }) => MOVED.test(witness.claim.quote));
  return {
    nature: moved && precede(articlesOf([first]), articlesOf(opposed)) ? 'change' : 'contradiction',
    point: first.eventWords && `the time of “${first.eventWords}”`,
    readings: [readingOf([first, ...same]), readingOf(opposed)],
    score: Math.max(...opposed.map((other) => sameEvent(first, other, collation))),
  };
}

/** Each time in at most one finding, beginning with the first article. */
function findingsAmong(datings: readonly Dating[], collation: Collation): Finding[] {
  const done = new Set<Dating>();
  return datings.flatMap((first, i): Finding[] => {
    const related = datings
      .slice(i + 1)
      .filter((other) => other.witness.article.id !== first.witness.article.id)
      .filter((other) => sameEvent(first, other, collation) >= LEAST_SURE);
    if (done.has(first)) return [];
    const copies = related.filter((other) => wordedAlike(first, other, collation));
    const finding = findingFor(first, related, collation) ?? findingFor(first, copies, collation);
    if (!finding) return [];
    for (const dating of related) done.add(dating);
    return [finding];
  });
}

export const temporal: Detector = {
  name: 'temporal',
  kind: 'temporal',
  about:
    'Different dates or times of day for one event. A day and its hour, a span and a day in it, or two zones of one moment are no difference.',
  examples: {
    found: [
      {
        lines: [
          'A 2031-03-01 Ada Holm will visit the valley on Tuesday.',
          'B 2031-03-01 Ada Holm will visit the valley on Monday.',
        ],
        finds: ['contradiction: Tuesday (A) × Monday (B)'],
      },
      {
        lines: [
          'A 2031-03-01 The mill burned down at 7:25 p.m. local time.',
          'B 2031-03-01 The mill burned down at 6:25 p.m. local time.',
        ],
        finds: ['contradiction: 7:25 p.m. local time (A) × 6:25 p.m. local time (B)'],
      },
      {
        lines: [
          'A 2031-03-05 The council shut the bridge just before midnight on Monday.',
          'B 2031-03-05 The council shut the bridge just before midnight on Thursday.',
        ],
        finds: [
          'contradiction: just before midnight on Monday (A) × just before midnight on Thursday (B)',
        ],
      },
      {
        lines: [
          'A 2031-03-01 The bridge will open on May 3.',
          'B 2031-03-08 The bridge was postponed and will open on May 9.',
        ],
        finds: ['change: May 3 (A) × May 9 (B)'],
      },
      {
        lines: [
          'A 2031-03-05 Built in 1998, the mill of Brack has burned 40 tonnes of straw a day.',
          'B 2031-03-05 Built in 1991, the mill of Brack has burned 40 tonnes of straw a day.',
        ],
        finds: ['contradiction: 1998 (A) × 1991 (B)'],
      },
      {
        lines: [
          'A 2031-03-05 Ada Holm has been the keeper of the lighthouse since October 2019.',
          'B 2031-03-05 Ada Holm has been the keeper of the lighthouse since June 2019.',
        ],
        finds: ['contradiction: October 2019 (A) × June 2019 (B)'],
      },
      {
        lines: [
          'A 2031-03-05 The ferry left Brack at 7: 25 p. m. on Monday.',
          'B 2031-03-05 The ferry left Brack at 2: 25 p. m. on Monday.',
        ],
        finds: ['contradiction: 7: 25 p. m. on Monday (A) × 2: 25 p. m. on Monday (B)'],
      },
      {
        lines: [
          'A 2031-03-05 With the clock reading 11:47, the council sold the mill on Monday night.',
          'B 2031-03-05 With the clock reading 11:47, the council sold the mill on Friday night.',
        ],
        finds: ['contradiction: Monday night (A) × Friday night (B)'],
      },
    ],
    silent: [
      [
        'A 2031-03-01 The mill burned down at 7:25 p.m. local time (1825 GMT).',
        'B 2031-03-01 The mill burned down at 18:25 GMT.',
      ],
      [
        'A 2031-03-01 The mill burned down on Friday.',
        'B 2031-03-01 The mill burned down late on February 28.',
      ],
      ['A 2031-03-01 Ada Holm spoke on Monday.', 'B 2031-03-01 Per Lund spoke on Tuesday.'],
      [
        'A 2031-03-05 The mill burned down around midnight.',
        'B 2031-03-05 The mill burned down at 00:10.',
      ],
      [
        'A 2031-03-04 The mill burned down at 10 a.m. today.',
        'B 2031-03-05 The mill burned down at 10 a.m. on Monday.',
      ],
      [
        'A 2031-03-05 Ada Holm has been keeper of the lighthouse of Brack since 2019.',
        'B 2031-03-05 Per Lund has been keeper of the lighthouse of Wessel since 2021.',
      ],
      ['A 2031-03-01 The mill was built in 1998.', 'B 2031-03-01 The mill was refitted in 2019.'],
      [
        'A 2031-03-01 Ada Holm won the race in 2019.',
        'B 2031-03-01 Ada Holm won the race in 2019 and won the cup in 2021.',
      ],
    ],
  },
  detect: (collation) => findingsAmong(collation.witnesses.flatMap(datingsOf), collation),
};
