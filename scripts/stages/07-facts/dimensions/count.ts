import type { FactOf } from '../../../../src/domain/index.ts';
import { exceptionsIn } from '../counts/exceptions.ts';
import { isCount } from '../counts/is-count.ts';
import { nonesIn } from '../counts/nones.ts';
import { clauseAround } from '../counts/surroundings.ts';
import { tollsIn } from '../counts/tolls.ts';
import type { Dimension, Passage } from '../dimension.ts';
import { countedAt } from '../quantities/counted.ts';
import type { Quantity } from '../quantities/quantity.ts';

const NOTHING = { before: '', after: '' };
const OF_THE = /^ of (?:the|its|their|those|these) $/;

/** In "four of its six climbers died" what befell the four did not befall the six. */
const isWhole = ({ text, quantities }: Passage, { start }: Quantity): boolean =>
  quantities.some((part) => part.end < start && OF_THE.test(text.slice(part.end, start)));

/** What a quantity counts; "eight layoffs, not 20" counts layoffs twice. */
function countedBy(passage: Passage, quantity: Quantity): string | null {
  const { tokens, start, quantities } = passage;
  const at = (one: Quantity): string | null =>
    countedAt(
      tokens,
      start + one.end,
      isWhole(passage, one) ? NOTHING : clauseAround(passage, one),
    );
  if (quantity.standing !== 'earlier' && quantity.standing !== 'denied') return at(quantity);
  const previous = quantities.findLast(({ end, unit }) => end <= quantity.start && !unit);
  return at(quantity) ?? (previous ? at(previous) : null);
}

/** Bodies that are found are added to the toll; they are not the toll. */
const RECOVERED =
  /\bbod(?:y|ies) (?:of [^,;.]{1,40}? )?(?:was|were|had been|have been|has been)? ?(?:\w+ )?(?:recovered|found|pulled|retrieved|discovered|unearthed|exhumed)/i;

function counts(passage: Passage): FactOf<'count'>[] {
  const { text, start, quantities } = passage;
  return quantities.flatMap((quantity): FactOf<'count'>[] => {
    const of = isCount(passage, quantity) ? countedBy(passage, quantity) : null;
    const surface = text.slice(quantity.start, quantity.end);
    // "One" alone is more often a pronoun than a count.
    if (of === null || (/^one$/i.test(surface) && !of.startsWith('people '))) return [];
    const { lo, hi, bound, step } = quantity;
    const found = of === 'people killed' && RECOVERED.test(clauseAround(passage, quantity).after);
    return [
      {
        dimension: 'count',
        start: start + quantity.start,
        end: start + quantity.end,
        surface,
        ...{ lo, hi, bound, step, of },
        standing: found ? 'added' : quantity.standing,
      },
    ];
  });
}

export const count: Dimension = {
  name: 'count',
  about:
    'How many of what: a number with its bound and the noun it counts, and for people what has befallen them.',
  examples: {
    found: [
      { text: 'More than 30 countries signed.', finds: ['30 or more country'] },
      { text: 'Between 20 and 30 boats left.', finds: ['20–30 boat'] },
      {
        text: 'A dozen people died and nine were missing.',
        finds: ['12 people killed', '9 people missing'],
      },
      {
        text: 'At least 20 dead, two of them children.',
        finds: ['20 or more people killed', '2 child (part)'],
      },
      {
        text: 'The death toll has risen to 23, up from 20.',
        finds: ['23 people killed', '20 people killed (earlier)'],
      },
      { text: 'A twelfth body was recovered.', finds: ['12 people killed (implied)'] },
      { text: 'Forty-three bakers marched.', finds: ['43 baker gathered'] },
      { text: 'Hundreds of thousands of voters stayed away.', finds: ['200,000 or more voter'] },
      {
        text: 'She now expects eight layoffs, not 20.',
        finds: ['8 people laid off', '20 people laid off (denied)'],
      },
      {
        text: 'The storm killed four sailors and injured six others.',
        finds: ['4 sailor killed', '6 people injured'],
      },
      { text: 'Four of its six climbers died.', finds: ['6 climber'] },
      {
        text: 'The hotel had 310 guests and staff.',
        finds: ['310 guest and staff'],
      },
      {
        text: 'They seized 12 Dutch and 11 Danish boats.',
        finds: ['11 danish boat (part)'],
      },
      { text: 'Nobody was killed in the blast.', finds: ['0 people killed'] },
      { text: 'No sailors hurt after the ferry ran aground.', finds: ['0 sailor injured'] },
      { text: 'The guards (two were killed) had fled.', finds: ['2 people killed (part)'] },
      {
        text: 'Nine bodies of sailors were discovered.',
        finds: ['9 people killed (added)'],
      },
      { text: 'Hundreds of sailors whose deaths nobody saw.', finds: ['200 or more sailor'] },
      {
        text: 'By Monday the number of infected had reached 52 and the ward was shut.',
        finds: ['52 people infected'],
      },
      {
        text: 'All but three of the 14 schools reopened.',
        finds: ['11 school (implied)', '14 school'],
      },
      { text: 'Two more boats left.', finds: ['2 boat (added)'] },
    ],
    silent: [
      'The council voted 7-4.',
      'Ada Holm, 47, agreed.',
      'A woman of 66 died on Monday.',
      'One in five trains and two thirds of the boats were late.',
      'Ward 7B was shut.',
      'The Brack 500 saloon was recalled.',
      'They were on cloud nine.',
      'The 47 - year - old climber died.',
      'The Group of Seven met on Channel 5.',
      'In 2019 the boat was refitted.',
      'Call 0800 555 012 before 9.15pm.',
      'The 20-strong crew left.',
      'No one of those was one another’s friend.',
      'A third term is a first step.',
      'Nobody came, and no boats left.',
      'No sailors killed in the blast had seen the buoy.',
    ],
  },
  find: (passage) =>
    [counts, tollsIn, nonesIn, exceptionsIn]
      .flatMap((find) => find(passage))
      .sort((a, b) => a.start - b.start),
};
