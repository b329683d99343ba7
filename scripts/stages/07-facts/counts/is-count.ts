import type { Token } from '../../03-segment/index.ts';
import type { Passage } from '../dimension.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** Nouns with one form for one and for many. */
const INVARIANT =
  /^(?:people|sheep|fish|deer|aircraft|police|staff|crew|cattle|salmon|trout|personnel|troops?|offspring|series|species|craft)$/;
/** One thing of its kind: behind a number that is part of a name, as in "the Brack 500 saloon". */
const isSingular = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && token.text === token.lemma && !INVARIANT.test(token.lemma);

/** Numbers that are no counts: the age of a person, one side of a vote, part of a compound. */
export function isCount({ text, start: from, tokens }: Passage, quantity: Quantity): boolean {
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
