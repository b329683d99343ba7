import type { Collation, Witness } from '../collation.ts';
import type { Detector, Finding } from '../detector.ts';
import { quotesOf, sameQuotes } from '../quotations/quotes.ts';
import { exclude } from '../settings/forums.ts';
import { utterancesOf, type Utterance } from '../settings/utterances.ts';

/**
 * Claims less likely than this to make one point tell of two utterances, unless both quote the same
 * words. Higher: fewer false alarms, more missed.
 */
const LEAST_ALIKE = 0.5;
/** A further claim joins a reading only when it is this likely to make the point: a wrong one spoils a right finding. */
const LEAST_SAME = 0.9;
/** Above what is needed to be shown, and below what words or numbers that conflict are given: people do say a thing twice. */
const SURE = 0.7;

const sourceOf = ({ witness }: Utterance): string | null =>
  witness.claim.source.kind === 'outlet' ? null : witness.claim.source.name;

/** What two sides do together, whoever reports it. */
const JOINT = /^(?:meet|sign)$/;
/** Two meetings are one where so many of the names around them are the same. */
const LEAST_NAMES = 2;

/** Do two utterances of different articles have one speaker, or, where the articles tell of them, one name and one verb? */
function sameSpeaker(a: Utterance, b: Utterance): boolean {
  const [one, other] = [sourceOf(a), sourceOf(b)];
  const shared = [...a.names].filter((name) => b.names.has(name)).length;
  if (JOINT.test(a.event) || JOINT.test(b.event))
    return a.event === b.event && shared >= LEAST_NAMES;
  if (one !== null && other !== null) return one === other;
  return shared > 0 && (one !== other || a.event === b.event);
}

/** "At the opera house" and "in the foyer of the opera house" may be one place: they share a word. */
function mayBeOne(a: Utterance, b: Utterance): boolean {
  const words = longWordsOf(a);
  return longWordsOf(b).some((word) => words.includes(word));
}

const longWordsOf = ({ surface }: Utterance): string[] =>
  surface.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

const readingOf = (utterances: readonly Utterance[]) => ({
  value: utterances[0]?.surface ?? '',
  voices: utterances.map(({ witness, mark }) => ({ witness, mark })),
});

/** All that tell of the utterance of the first, by its forum; each claim in at most one finding. */
function findingsIn(utterances: readonly Utterance[], collation: Collation): Finding[] {
  const pairOf = (a: { witness: Witness }, b: { witness: Witness }): string =>
    [a.witness.claim.id, b.witness.claim.id].sort().join(' ');
  const witnesses = new Set(utterances.map(({ witness }) => witness));
  const quoted = new Set(
    sameQuotes([...witnesses].flatMap(quotesOf)).map(([one, other]) => pairOf(one, other)),
  );
  const areOne = (a: Utterance, b: Utterance, least: number): boolean =>
    quoted.has(pairOf(a, b)) ||
    (sameSpeaker(a, b) && collation.likelihood(a.witness.claim.id, b.witness.claim.id) >= least);
  const done = new Set<string>();
  return utterances.flatMap((first, i): Finding[] => {
    if (done.has(first.witness.claim.id)) return [];
    const related = utterances
      .slice(i + 1)
      .filter(
        (other) =>
          other.witness.article.id !== first.witness.article.id &&
          areOne(first, other, LEAST_ALIKE),
      );
    const opposed = related.filter(
      (other) => exclude(first.forum, other.forum) && !mayBeOne(first, other),
    );
    const same = related.filter(
      (other) => other.forum === first.forum && areOne(first, other, LEAST_SAME),
    );
    const both = [first, ...same].some((one) =>
      opposed.some((other) => other.witness.article.id === one.witness.article.id),
    );
    if (opposed.length === 0 || both) return [];
    for (const { witness } of [first, ...related]) done.add(witness.claim.id);
    const readings = [readingOf([first, ...same]), readingOf(opposed)];
    return [{ nature: 'tension', point: 'where it was said', readings, score: SURE }];
  });
}

export const forum: Detector = {
  name: 'forum',
  kind: 'forum',
  about:
    'One utterance on two occasions that exclude each other: before a committee and on social media, in a letter and at a rally. A statement, or what reporters were told, excludes nothing.',
  examples: {
    found: [
      {
        lines: [
          'A 2031-03-01 [Ada Holm] Ada Holm told a parliamentary committee that an inquiry into the mill fire would open.',
          'B 2031-03-01 [Ada Holm] An inquiry into the mill fire would open, Ada Holm wrote in a post.',
        ],
        finds: ['tension: told a parliamentary committee (A) × in a post (B)'],
      },
      {
        lines: [
          'A 2031-03-01 Ada Holm announced the sale of the old mill at a rally.',
          'B 2031-03-01 Ada Holm announced the sale of the old mill in parliament.',
        ],
        finds: ['tension: at a rally (A) × in parliament (B)'],
      },
    ],
    silent: [
      [
        'A 2031-03-01 Ada Holm announced the sale of the old mill at a press conference.',
        'B 2031-03-01 Ada Holm announced the sale of the old mill on the quay.',
      ],
      [
        'A 2031-03-01 Ada Holm announced the sale of the old mill at the Holm Palace.',
        'B 2031-03-01 Ada Holm announced the sale of the old mill in the Holm Palace garden.',
      ],
      [
        'A 2031-03-01 Ada Holm announced the sale of the old mill at a rally.',
        'B 2031-03-01 Per Lund announced the sale of the old ferry in parliament.',
      ],
      [
        'A 2031-03-01 [Ada Holm] The mill would close, Ada Holm said in a statement.',
        'B 2031-03-01 [Ada Holm] The mill would close, Ada Holm told reporters.',
      ],
    ],
  },
  detect: (collation) => findingsIn(utterancesOf(collation), collation),
};
