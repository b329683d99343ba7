import { capitalised } from '../body.ts';
import { NUMBER_WORDS } from '../number-words.ts';
import { pick, type Random } from '../random.ts';

/** Far outside what rounding, or an "about", could account for. */
const FACTORS = [2, 1.6, 3, 2.5];
/** What has a ceiling is divided beyond this: nobody gets 120 percent of the votes, or 130 years old. */
const LARGE = 33;
/** "One" stands with other forms of nouns and verbs than the numbers beyond it. */
const LEAST = 2;

const THOUSAND = 1000;
const WORDS = Object.keys(NUMBER_WORDS);

export const valueOf = (figure: string): number =>
  NUMBER_WORDS[figure.toLowerCase()] ?? Number(figure.replaceAll(',', ''));

/** Words of numbers that "an" and not "a" stands before: eight, eleven, eighteen, 18.5, 80. */
const AN = /^(?:8|1[18](?!\d)|eigh|elev)/i;

const grownBy = (figure: string, factor: number, ceiling: boolean): number => {
  const value = valueOf(figure);
  const places = figure.split('.')[1]?.length ?? 0;
  const smaller = Number((value / factor).toFixed(places));
  const falls = ceiling && value > LARGE && smaller >= LEAST;
  return falls ? smaller : Number((value * factor).toFixed(places));
};

/** A number in the form of a figure; one that has no such word becomes digits. */
function inFormOf(figure: string, value: number): string {
  const word =
    figure.toLowerCase() in NUMBER_WORDS && WORDS.find((one) => NUMBER_WORDS[one] === value);
  if (word) return /^\p{Lu}/u.test(figure) ? capitalised(word) : word;
  // Beyond a thousand a figure without a comma could be taken for a year.
  return figure.includes(',') || (value >= THOUSAND && valueOf(figure) < THOUSAND)
    ? value.toLocaleString('en-US')
    : value.toFixed(figure.split('.')[1]?.length ?? 0);
}

/**
 * Another figure in the form of the first, that goes with the "a" or "an" of the first, too.
 * @param ceiling may it only grow up to a limit, as a share or an age?
 */
export function otherFigure(figure: string, ceiling: boolean, random: Random): string | undefined {
  const others = FACTORS.map((factor) => inFormOf(figure, grownBy(figure, factor, ceiling)));
  return pick(
    random,
    others.filter((other) => AN.test(other) === AN.test(figure)),
  );
}
