import type { Collation } from '../collation.ts';
import type { Detector, Finding } from '../detector.ts';
import { areApart, bothMaySaySo } from '../quotations/apart.ts';
import { passagesOf, speakerOf, type Pair, type Passage } from '../quotations/passages.ts';
import { quotesOf, sameQuotes, sameShortQuotes, type Quote } from '../quotations/quotes.ts';
import { isNamed, officesIn } from '../quotations/speakers.ts';
import { sameStatements } from '../quotations/statements.ts';

/** Words that are the same in order over a whole quotation are hardly so by chance; short ones, or such as no marks enclose, rather. */
const QUOTED_SURE = 0.9;
const SHORT_SURE = 0.75;
const STATED_SURE = 0.8;
function findingsFor({ quotes, score }: Passage, collation: Collation): Finding[] {
  const sides = [...Map.groupBy(quotes, speakerOf).values()];
  // The same words of five or more are one person's, whoever else says the like.
  const isOpposed = (one: Quote[], other: Quote[]): boolean =>
    areApart(one, other, collation) &&
    (score >= QUOTED_SURE || !bothMaySaySo(one, other, collation));
  const opposed = sides.filter((one) =>
    sides.some((other) => one !== other && isOpposed(one, other)),
  );
  if (opposed.length < 2) return [];
  return [
    {
      nature: 'contradiction',
      point: score === STATED_SURE ? 'who said so' : 'who said these words',
      readings: opposed.map((side) => ({
        value: side[0] ? speakerOf(side[0]) : '',
        voices: side.map(({ witness, span }) => ({ witness, mark: span })),
      })),
      score,
    },
  ];
}

/** Every pair once, by the surest way in which it is found. */
function pairsIn(collation: Collation): Pair[] {
  const offices = officesIn(collation);
  const spoken = collation.witnesses.filter((witness) => isNamed(witness, offices));
  const quotes = spoken.flatMap(quotesOf);
  const ways: [pairs: [Quote, Quote][], score: number][] = [
    [sameQuotes(quotes), QUOTED_SURE],
    [sameStatements(spoken), STATED_SURE],
    [sameShortQuotes(quotes), SHORT_SURE],
  ];
  const taken = new Set<string>();
  const keyOf = (pair: readonly Quote[]): string =>
    pair.map(({ witness }) => witness.claim.id).join(' ');
  return ways.flatMap(([all, score]) => {
    const fresh = all.filter((pair) => !taken.has(keyOf(pair)));
    for (const pair of fresh) taken.add(keyOf(pair));
    return fresh.map((pair) => ({ quotes: pair, score }));
  });
}

export const attribution: Detector = {
  name: 'attribution',
  kind: 'attribution',
  about:
    'The same words, or one statement in nearly the same words, given to different people. What one article gives to nobody, to an office or to an institution, or what each of two people says, is no difference.',
  examples: {
    found: [
      {
        lines: [
          'A 2031-03-01 [Ada Holm] “This is the coldest winter that I have seen,” said Ada Holm.',
          'B 2031-03-01 [Per Lund] “This is the coldest winter that I have seen,” Per Lund said.',
        ],
        finds: ['contradiction: Ada Holm (A) × Per Lund (B)'],
      },
      {
        lines: [
          'A 2031-03-01 [Ada Holm] Ada Holm said the mill in Brack was shut before the flood.',
          'B 2031-03-01 [Per Lund] The mill in Brack was shut before the flood, Per Lund said.',
        ],
        finds: ['contradiction: Ada Holm (A) × Per Lund (B)'],
      },
      {
        lines: [
          'A 2031-03-01 [Ada Holm] Ada Holm called the flood in Brack “a cold lesson”.',
          'B 2031-03-01 [Per Lund] The flood in Brack was “a cold lesson”, Per Lund said.',
        ],
        finds: ['contradiction: Ada Holm (A) × Per Lund (B)'],
      },
    ],
    silent: [
      [
        'A 2031-03-01 [Ada Holm] “This is the coldest winter that I have seen,” said Ada Holm.',
        'B 2031-03-01 [Ada Holm] It was “the coldest winter that I have seen”, Ada Holm said.',
      ],
      [
        'A 2031-03-01 [Ada Holm] “A lot of work,” said Ada Holm.',
        'B 2031-03-01 [Per Lund] “A lot of work,” said Per Lund.',
      ],
      [
        'A 2031-03-01 [Ada Holm] “This is the coldest winter that I have seen,” said Ada Holm.',
        'B 2031-03-01 “This is the coldest winter that I have seen,” an official said.',
      ],
      [
        'A 2031-03-01 [Ada Holm] Ada Holm said the mill in Brack was shut before the flood.',
        'A 2031-03-01 [Per Lund] The mill in Brack was shut before the flood, said Per Lund, too.',
        'B 2031-03-01 [Per Lund] The mill in Brack was shut before the flood, Per Lund said.',
      ],
      [
        'A 2031-03-01 [Ada Holm] Ada Holm said it was too early to say what would happen.',
        'B 2031-03-01 [Per Lund] It was too early to say what would happen, Per Lund said.',
      ],
      [
        'A 2031-03-01 [Ada Holm] Ada Holm said the mill in Brack was shut before the flood.',
        'B 2031-03-01 [Per Lund] The mill in Brack was shut before the flood, said Per Lund, a lawyer for Ada Holm.',
      ],
      [
        'A 2031-03-01 [Ada Holm] Fire chief Ada Holm said the mill in Brack was shut before the flood.',
        'B 2031-03-01 [Per Lund] The mill in Brack was shut before the flood, fire spokesman Per Lund said.',
      ],
      [
        'A 2031-03-01 [Ada Holm] Ada Holm said the mill in Brack lost 12 boats in the flood.',
        'B 2031-03-01 [Per Lund] The mill in Brack lost 16 boats in the flood, Per Lund said.',
      ],
    ],
  },
  detect: (collation) =>
    passagesOf(pairsIn(collation)).flatMap((passage) => findingsFor(passage, collation)),
};
