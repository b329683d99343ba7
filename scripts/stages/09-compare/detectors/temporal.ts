import { stem } from '../../07-facts/index.ts';
import type { Article } from '../../../../src/domain/index.ts';
import { precede } from '../chronology.ts';
import type { Collation } from '../collation.ts';
import { likeness } from '../context.ts';
import type { Detector, Finding, FoundReading } from '../detector.ts';
import { datingsOf, type Dating } from '../events/datings.ts';
import { timesDiffer } from '../events/times.ts';
import { wordedAlike } from '../figures/worded-alike.ts';

/** What a common event, common words and the alignment of the claims are each worth. */
const EVENT = 0.3;
const SHARED = 0.5;
const ALIGNED = 0.4;
/** Clauses with less than this in common tell of two things. */
const LEAST_SHARED = 0.25;
/** Where one clause names nobody, the claims must be this likely to make one point. */
const LEAST_ALIKE = 0.3;
/** What happens to many in one story, each at a time of their own. */
const OF_ONE = new Set(['die', 'kill', 'bear', 'detain', 'resign', 'marry'].map(stem));
/** Pairs less sure than this are not put together. */
const LEAST_SURE = 0.5;
/** How sure it is that times in one slot of clauses worded alike are of one event. */
const WORDED_ALIKE = 0.8;

/** How sure it is that two times are of one event, 0 to 1. */
function sameEvent(a: Dating, b: Dating, collation: Collation): number {
  if (wordedAlike(a, b, collation)) return WORDED_ALIKE;
  if (a.event === null || a.event !== b.event) return 0;
  const { weight, likelihood } = collation;
  const shared = likeness(a.words, b.words, weight);
  const apart =
    [...a.names].some((name) => !b.names.has(name)) &&
    [...b.names].some((name) => !a.names.has(name));
  const common = [...a.names].some((name) => b.names.has(name));
  const alike = likelihood(a.witness.claim.id, b.witness.claim.id);
  // A named one's time and somebody else's are two events, unless the claims make one point.
  const own = OF_ONE.has(a.event) && !common;
  const lopsided = a.names.size > 0 !== b.names.size > 0 && alike < LEAST_ALIKE;
  const objects = a.object !== null && b.object !== null && a.object !== b.object && !common;
  if (objects || apart || own || lopsided || shared < LEAST_SHARED) return 0;
  return Math.min(1, EVENT + SHARED * shared + ALIGNED * alike);
}

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
      ['A 2031-03-01 The mill was built in 1998.', 'B 2031-03-01 The mill was refitted in 2019.'],
      [
        'A 2031-03-01 Ada Holm won the race in 2019.',
        'B 2031-03-01 Ada Holm won the race in 2019 and won the cup in 2021.',
      ],
    ],
  },
  detect: (collation) => findingsAmong(collation.witnesses.flatMap(datingsOf), collation),
};
