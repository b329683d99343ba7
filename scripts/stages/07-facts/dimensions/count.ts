import type { FactOf } from '../../../../src/domain/index.ts';
import type { Token } from '../../03-segment/index.ts';
import type { Dimension, Passage } from '../dimension.ts';
import { countedAt } from '../quantities/counted.ts';
import { nonesIn } from '../quantities/none.ts';
import { ordinalsIn } from '../quantities/ordinals.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Where a clause ends as far as what is counted goes. */
const CLAUSE_END =
  /[;:.—(“]|,? (?:while|but|because|although|who|which|before) |, (?:and|as|with|leaving|down|up|according) /;

interface Surroundings {
  before: string;
  after: string;
}

/** The clause's words before and behind a stretch of it, up to the next figures that stand for themselves. */
function clauseAround(
  { text, quantities }: Passage,
  { start, end }: { start: number; end: number },
): Surroundings {
  const whole = quantities.filter(({ standing }) => standing !== 'part');
  const previous = whole.findLast((quantity) => quantity.end <= start);
  const next = whole.find((quantity) => quantity.start >= end);
  const before =
    text
      .slice(previous?.end ?? 0, start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const after = text.slice(end, next?.start ?? text.length).split(CLAUSE_END)[0] ?? '';
  return { before, after };
}

/** What a quantity counts; "eight layoffs, not 20" counts layoffs twice. */
function countedBy(passage: Passage, quantity: Quantity): string | null {
  const { tokens, start, quantities } = passage;
  const at = (one: Quantity): string | null =>
    countedAt(tokens, start + one.end, clauseAround(passage, one));
  if (quantity.standing !== 'earlier' && quantity.standing !== 'denied') return at(quantity);
  const previous = quantities.findLast(({ end, unit }) => end <= quantity.start && !unit);
  return at(quantity) ?? (previous ? at(previous) : null);
}

/** Nouns with one form for one and for many. */
const INVARIANT =
  /^(?:people|sheep|fish|deer|aircraft|police|staff|crew|cattle|salmon|trout|personnel|troops?|offspring|series|species|craft)$/;
/** One thing of its kind: behind a number that is part of a name, as in "the Brack 500 saloon". */
const isSingular = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && token.text === token.lemma && !INVARIANT.test(token.lemma);

/** Numbers that are no counts: the age of a person, one side of a vote, part of a compound. */
function isCount({ text, start: from, tokens }: Passage, quantity: Quantity): boolean {
  const { start, end, unit, lo, hi } = quantity;
  const behind = tokens.find((token) => token.start >= from + end);
  const age =
    /\p{Lu}[\p{L}’'-]+, (?:aged )?$/u.test(text.slice(0, start)) && /^[,.;)]/.test(text.slice(end));
  const ofAge =
    /\b(?:man|woman|boy|girl|child|mother|father|widow|widower|pensioner|patient|teenager|driver) of (?:about )?$/i.test(
      text.slice(0, start),
    );
  const compound = /[-–/]/.test(text.charAt(start - 1)) || /[-–/]/.test(text.charAt(end));
  // "One in five", "two thirds", "a quarter of": a share.
  const ofShare =
    /^[ -](?:thirds?|quarters?|fifths?|sixths?|tenths?|(?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)/i.test(
      text.slice(end),
    ) ||
    /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?$/i.test(
      text.slice(0, start),
    );
  const label =
    /\p{Lu}[\p{L}’'-]+ $/u.test(text.slice(0, start)) &&
    lo !== 1 &&
    lo === hi &&
    isSingular(behind);
  return unit === null && !label && !age && !ofAge && !ofShare && !compound;
}

/** Bodies that are found are added to the toll; they are not the toll. */
const RECOVERED =
  /\bbod(?:y|ies) (?:was|were|had been|have been|has been)? ?(?:\w+ )?(?:recovered|found|pulled|retrieved)/i;

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

/** What befalls people and can befall nobody. */
const BEFALLEN = / (?:killed|injured|missing|arrested|infected|in hospital|evacuated)$/;

/** "A twelfth body": there are now twelve. */
function tolls(passage: Passage): FactOf<'count'>[] {
  const { text, start, tokens } = passage;
  return ordinalsIn(text).flatMap((ordinal): FactOf<'count'>[] => {
    const { after } = clauseAround(passage, ordinal);
    const of = countedAt(tokens, start + ordinal.end, { before: '', after }) ?? '';
    const counted = of.startsWith('people ')
      ? of
      : /\b(?:body|victim)$/.test(of)
        ? 'people killed'
        : null;
    if (counted === null) return [];
    return [
      {
        dimension: 'count',
        start: start + ordinal.start,
        end: start + ordinal.end,
        surface: text.slice(ordinal.start, ordinal.end),
        ...{ lo: ordinal.value, hi: ordinal.value, bound: 'exact', step: 1, of: counted },
        standing: 'whole',
      },
    ];
  });
}

/** "Nobody was hurt": none of those whom news counts. What else there is none of is no figure. */
function nones(passage: Passage): FactOf<'count'>[] {
  const { text, start, tokens } = passage;
  return nonesIn(text).flatMap((none): FactOf<'count'>[] => {
    const { after } = clauseAround(passage, none);
    const of = countedAt(tokens, start + none.end, { before: '', after }) ?? '';
    if (!BEFALLEN.test(of)) return [];
    return [
      {
        dimension: 'count',
        start: start + none.start,
        end: start + none.end,
        surface: text.slice(none.start, none.end),
        ...{ lo: 0, hi: 0, bound: 'exact', step: 1, of },
        standing: 'whole',
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
      { text: 'A twelfth body was recovered.', finds: ['12 people killed'] },
      { text: 'Forty-three bakers marched.', finds: ['43 baker gathered'] },
      { text: 'Hundreds of thousands of voters stayed away.', finds: ['200,000 or more voter'] },
      {
        text: 'She now expects eight layoffs, not 20.',
        finds: ['8 people laid off', '20 people laid off (denied)'],
      },
      { text: 'Nobody was killed in the blast.', finds: ['0 people killed'] },
      {
        text: 'By Monday the number of infected had reached 52 and the ward was shut.',
        finds: ['52 people infected'],
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
      'The Group of Seven met on Channel 5.',
      'In 2019 the boat was refitted.',
      'Call 0800 555 012 before 9.15pm.',
      'The 20-strong crew left.',
      'No one of those was one another’s friend.',
      'A third term is a first step.',
      'Nobody came, and no boats left.',
    ],
  },
  find: (passage) =>
    [...counts(passage), ...tolls(passage), ...nones(passage)].sort((a, b) => a.start - b.start),
};
