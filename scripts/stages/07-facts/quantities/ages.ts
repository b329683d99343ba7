import type { FactOf } from '../../../../src/domain/index.ts';
import type { Passage } from '../dimension.ts';
import { NAME } from '../people/people.ts';
import { nounPhraseAt } from './counted.ts';
import { NUMERAL, valueOf } from './numerals.ts';
import { plain } from './plain.ts';

const AGED = new RegExp(
  String.raw`(?<![\p{L}’'-])(${NAME}), (?:aged )?(\d{1,3})(?=[,.;)”"]| (?:and|who|told|said)\b)`,
  'gu',
);
const YEARS_OLD = new RegExp(
  String.raw`(?<![\p{L}’'-])(${NAME})(?:,| is| was) (\d{1,3}) years old`,
  'gu',
);

/** "47-year-old"; scraped texts have spaces about the hyphens. */
const YEAR_OLD = new RegExp(
  String.raw`(?<![\p{L}\d.,–-])(${NUMERAL}) ?- ?(year|month)s?(?: ?- ?| )olds?(?![\p{L}\d])`,
  'giu',
);
const LEADING_NAME = new RegExp(`^ (${NAME})`, 'u');
/** Nobody of whom news tells the age is older. */
const OLDEST = 120;

/** A surname alone, of nobody whom the story names in full; what follows tells that the number is an age. */
const SURNAME =
  /(?<![\p{L}’'-]|\p{L} )(\p{Lu}[\p{L}’'-]+), (\d{2}),(?= (?:who|was|is|has|had|of|a|an|the)\b)/gu;
const NO_SURNAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday)$/;

const agesOfSurnames = ({ text, start, people }: Passage): FactOf<'measure'>[] =>
  [...text.matchAll(SURNAME)].flatMap(({ 0: words, 1: name = '', 2: age = '', index }) =>
    NO_SURNAME.test(name) || people.names.some((full) => full.split(' ').includes(name))
      ? []
      : [plain(age, Number(age), start + index + words.indexOf(age), 'year', `age of ${name}`)],
  );

/** The ages of people who are named: "Ada Holm, 47,". */
function agesOfNamed({ text, start, people }: Passage): FactOf<'measure'>[] {
  return [AGED, YEARS_OLD].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: words, 1: mention = '', 2: age = '', index }) => {
      const named = people.named(mention);
      const at = start + index + words.indexOf(age, mention.length);
      return named ? [plain(age, Number(age), at, 'year', `age of ${named.person}`)] : [];
    }),
  );
}

/** Whose age it is that ends at `end`: the person named behind it, else what the noun behind it says. */
function bearerAt({ text, start, tokens, people }: Passage, end: number): string {
  const mention = LEADING_NAME.exec(text.slice(end))?.[1];
  const named = mention === undefined ? null : people.named(mention);
  return named?.person ?? nounPhraseAt(tokens, start + end)?.head ?? 'person';
}

/** The ages that describe: "a 47-year-old man". */
function agesThatDescribe(passage: Passage): FactOf<'measure'>[] {
  const { text, start } = passage;
  return [...text.matchAll(YEAR_OLD)].flatMap(
    ({ 0: words, 1: number = '', 2: unit = '', index }): FactOf<'measure'>[] => {
      const value = valueOf(number);
      if (value?.hi !== value?.lo || !value || value.lo > OLDEST) return [];
      const of = `age of ${bearerAt(passage, index + words.length)}`;
      return [plain(words, value.lo, start + index, unit.toLowerCase(), of)];
    },
  );
}

/** The age of a person is a measure of that person, and no count. */
export const agesIn = (passage: Passage): FactOf<'measure'>[] => [
  ...agesOfNamed(passage),
  ...agesOfSurnames(passage),
  ...agesThatDescribe(passage),
];
