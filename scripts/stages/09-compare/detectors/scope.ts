import type { Collation } from '../collation.ts';
import { sameVoice } from '../context.ts';
import type { Detector, Finding } from '../detector.ts';
import { reachesOf, type Reach } from '../settings/reaches.ts';

/** Claims less likely than this to make one point may be about two things. Higher: fewer false alarms, more missed. */
const LEAST_ALIKE = 0.4;
/** Little above what is needed to be shown: "all" is sometimes said loosely. */
const SURE = 0.65;

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((word) => b.has(word));

/** Does one claim say of all what another says of some alone, or something else of the others? */
function conflict(all: Reach, some: Reach): boolean {
  if (all.to !== 'all' || some.to === 'all' || all.noun !== some.noun) return false;
  return some.to === 'only'
    ? share(all.rest, some.rest)
    : !share(all.verbs, some.verbs) && share(all.verbs, some.elsewhere);
}

const areOpposed = (one: Reach, other: Reach, { likelihood }: Collation): boolean =>
  (conflict(one, other) || conflict(other, one)) &&
  !sameVoice(one.witness, other.witness) &&
  likelihood(one.witness.claim.id, other.witness.claim.id) >= LEAST_ALIKE;

const readingOf = ({ witness, mark, surface }: Reach) => ({
  value: surface,
  voices: [{ witness, mark }],
});

export const scope: Detector = {
  name: 'scope',
  kind: 'scope',
  about:
    'What one text says of all of a kind, another says of some of it alone, or denies of the others: every line is closed, only the coastal line is closed.',
  examples: {
    found: [
      {
        lines: [
          'A 2031-03-01 The operator suspended every tram line in Brack.',
          'B 2031-03-01 The operator suspended only the coastal tram line in Brack.',
        ],
        finds: ['contradiction: every tram line (A) × only the coastal tram line (B)'],
      },
      {
        lines: [
          'A 2031-03-01 The operator suspended trams on every line in Brack.',
          'B 2031-03-01 The operator suspended trams on the coastal line, while other lines in Brack ran as usual.',
        ],
        finds: ['contradiction: every line (A) × other lines (B)'],
      },
    ],
    silent: [
      [
        'A 2031-03-01 The operator suspended every tram line in Brack.',
        'B 2031-03-01 The operator suspended the coastal tram line and would suspend other lines in Brack.',
      ],
      [
        'A 2031-03-01 The operator suspended every tram line in Brack.',
        'B 2031-03-01 The operator suspended all tram lines in Brack.',
      ],
      [
        'A 2031-03-01 Every school in Brack had a nurse.',
        'B 2031-03-01 Only one school in Brack was hit.',
      ],
      [
        'A 2031-03-01 It rained every day in Brack.',
        'B 2031-03-01 It rained only one day in Brack.',
      ],
    ],
  },
  detect(collation) {
    const reaches = collation.witnesses.flatMap(reachesOf);
    const done = new Set<Reach>();
    return reaches.flatMap((one, i): Finding[] => {
      const other = reaches
        .slice(i + 1)
        .find((next) => !done.has(next) && areOpposed(one, next, collation));
      if (!other || done.has(one)) return [];
      done.add(one).add(other);
      const readings = [readingOf(one), readingOf(other)];
      return [{ nature: 'contradiction', point: null, readings, score: SURE }];
    });
  },
};
