import type { Detector, Finding } from '../detector.ts';
import { quotesOf, sameQuotes, type Quote } from '../quotations/quotes.ts';

/** Words that are the same in order over a whole quotation are hardly so by chance. */
const SURE = 0.9;

/** Quotations that are the same as one another, directly or through others. */
function sameWords(pairs: readonly (readonly [Quote, Quote])[]): Quote[][] {
  let groups: Set<Quote>[] = [];
  for (const [a, b] of pairs) {
    const joined = groups.filter((group) => group.has(a) || group.has(b));
    const rest = groups.filter((group) => !joined.includes(group));
    groups = [...rest, new Set([...joined.flatMap((group) => [...group]), a, b])];
  }
  return groups.map((group) => [...group]);
}

const speakerOf = ({ witness }: Quote): string => witness.claim.source.name;
const articlesOf = (quotes: readonly Quote[]): Set<string> =>
  new Set(quotes.map(({ witness }) => witness.article.id));

function findingsFor(quotes: readonly Quote[]): Finding[] {
  const sides = [...Map.groupBy(quotes, speakerOf).values()];
  // Two people may say the same, as long as one article has both say it.
  const toldApart = sides.every((one) =>
    sides.every((other) => [...articlesOf(one)].some((id) => articlesOf(other).has(id))),
  );
  if (sides.length < 2 || toldApart) return [];
  return [
    {
      nature: 'contradiction',
      point: 'who said these words',
      readings: sides.map((side) => ({
        value: side[0] ? speakerOf(side[0]) : '',
        voices: side.map(({ witness, span }) => ({ witness, mark: span })),
      })),
      score: SURE,
    },
  ];
}

export const attribution: Detector = {
  name: 'attribution',
  kind: 'attribution',
  about:
    'The same words given to different people. A quotation that one article gives to nobody, to an office or to an institution is no difference.',
  examples: {
    found: [
      {
        lines: [
          'A 2031-03-01 [Ada Holm] “This is the coldest winter that I have seen,” said Ada Holm.',
          'B 2031-03-01 [Per Lund] “This is the coldest winter that I have seen,” Per Lund said.',
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
    ],
  },
  detect({ witnesses }) {
    const spoken = witnesses.filter(({ claim }) => claim.source.kind === 'person');
    return sameWords(sameQuotes(spoken.flatMap(quotesOf))).flatMap(findingsFor);
  },
};
