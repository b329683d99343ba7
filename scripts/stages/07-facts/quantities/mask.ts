import { datesNamed } from '../times/absolute.ts';

/** Stands for a letter of masked text: no word, no digit, no space. */
const FILL = '\u0001';

const blank = (text: string): string => FILL.repeat(text.length);

/** A text with the given stretches masked letter by letter, so that positions hold. */
export function maskSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  let masked = text;
  for (const { start, end } of spans)
    masked = masked.slice(0, start) + blank(masked.slice(start, end)) + masked.slice(end);
  return masked;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** Numbers that name or date something and count nothing, in the order in which they are masked. */
const NAMES: readonly RegExp[] = [
  // Mail and web addresses, telephone numbers, identifiers with a slash or dots: 24/7, 10.1.2.
  /\S{1,64}@\S+|https?:\/\/\S+/g,
  /\+?\(?\d{2,5}\)?(?:[ -]\d{3,4}){2,}\b/g,
  /\b\d+(?:\/\d+)+\b|\b\d+(?:\.\d+){2,}\b/g,
  // Times of day.
  /\b\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?/gi,
  /\b\d{1,2}:\d{2}\b|\b\d{4}(?= ?(?:GMT|UTC|BST|[ECMP][SD]T)\b)/g,
  // Months with a year, decades, school and budget years, years after a preposition.
  new RegExp(String.raw`\b${MONTH}\.? \d{4}\b`, 'g'),
  /\b(?:\d\d|')\d0s\b|\b(?:19|20)\d{2}[-–/]\d{2}\b/g,
  /(?<=\b(?:in|since|until|till|from|by|of|during|before|after|late|early|mid|fiscal|to|and|for|year|summer|winter|spring|autumn) )(?:1[5-9]|20)\d{2}\b(?!,\d|\s(?:people|men|women|children))/gi,
  // Labels: "No. 5", "Group of Seven", "Channel 5", "Flight 370", "Covid-19", "G7", "MH 370".
  /\b(?:No|Nos|Number|Article|Section|Chapter|Page|Room|Route|Highway|Interstate|Flight|Channel|Local|Act|Part|Phase|Stage|Type|Gate|Platform|Unit|Apollo|Boeing|Airbus|Formula)\.? ?#?\d+\b/g,
  /\b(?!GMT|UTC|AM|PM|US|UK|EU|UN)\p{Lu}{2,4} \d{1,4}\b/gu,
  /#\d+\b|\b\p{Lu}\p{L}*-?\d+\b|\b\p{Lu}{1,4} ?[-–] ?\d+\b/gu,
  /\b(?:Group|Gang|Council|Big) (?:of )?(?:Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty|\d+)\b/g,
  // Fixed phrases in which a number word counts nothing.
  /\b(?:no one|one another|one day|one of|one (?:more )?thing|at one|everyone|anyone|(?:this|that|the|every|each|any|which|only) one|one or another|one by one|number one) ?\b/gi,
  /\b(?:one|two|three|four) (?:more )?(?:time|times)\b/gi,
  /\bcloud nine\b|\ba (?:hundred|thousand|million) (?:thanks|apologies|miles away|to one)\b|\b(?:on|at|to) all fours\b|\bsecond to none\b/gi,
  // Ages that are adjectives: "a 71-year-old woman".
  /\b[\p{L}\d]+(?:-[\p{L}]+)?-(?:years?|months?|weeks?|days?)-olds?\b|\b\d+ - (?:year|month|week|day) - olds?\b/giu,
];

/** A number alone of four digits that reads as a year, unless a plural noun follows it. */
const BARE_YEAR = /\b(?:1[89]|20)\d{2}\b(?! \p{Ll}+s\b)(?![,.]?\d| people| men| women)/gu;

/**
 * The text with every date, time of day, year, label, address and fixed phrase masked, so that what
 * remains of numbers counts something.
 */
export function maskNames(text: string): string {
  let masked = maskSpans(text, datesNamed(text));
  for (const form of [...NAMES, BARE_YEAR]) masked = masked.replace(form, blank);
  return masked;
}
