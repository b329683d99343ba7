import type { FactOf } from '../../../../src/domain/index.ts';
import { isVenue } from '../../07-facts/index.ts';

/**
 * Occasions, audiences and media in classes that exclude each other for one utterance. What
 * reporters are told, or a statement says, is often said elsewhere as well: neither is a class.
 */
const CLASSES: readonly (readonly [name: string, nouns: RegExp])[] = [
  [
    'assembly',
    /^(?:parliament|congress|assembly|council|committee|subcommittee|lawmakers|mps|senators|delegates|debate|session|hearing|dais)$/i,
  ],
  ['court', /^(?:court|judge|jury|trial|inquest|courtroom)$/i],
  [
    'online',
    /^(?:facebook|twitter|instagram|tiktok|telegram|youtube|linkedin|bluesky|mastodon|x|social media|post|tweet|video|livestream|webcast)$/i,
  ],
  ['writing', /^(?:letter|e-?mail|memo|message|column)$/i],
  ['broadcast', /^(?:television|tv|state tv|state television|radio|broadcast|address)$/i],
  ['investors', /^(?:analysts|investors|shareholders|conference call|call)$/i],
  [
    'gathering',
    /^(?:rally|vigil|ceremony|funeral|march|protest|parade|crowd|mourners|supporters|dinner)$/i,
  ],
  ['press conference', /^(?:(?:press|news) conference|briefing)$/i],
];

/** Nouns of lands and of rooms that lie in something larger: they exclude no other place. */
const WIDE =
  /^(?:city|town|village|capital|region|district|province|estate|street|building|office|centre|center|site|river|coast|valley|island|sea|border|lobby|room|suburb|reserve|country|corner)$/i;

/** What is a class: "assembly"; what is a place: "at quay", "outside court". */
const PLACE = /^(?:at|outside) /;

/** The class of an occasion, an audience or a medium, by its noun; null where it excludes nothing. */
export const classOf = (noun: string): string | null =>
  CLASSES.find(([, nouns]) => nouns.test(noun))?.[0] ?? null;

/** The class of a place by its noun; null where it excludes nothing. */
export function venueOf(noun: string, relation: FactOf<'place'>['relation']): string | null {
  if (!isVenue(noun) || WIDE.test(noun)) return null;
  const named = classOf(noun);
  if (relation === 'outside') return `outside ${noun.toLowerCase()}`;
  return named === 'assembly' || named === 'court' ? named : `at ${noun.toLowerCase()}`;
}

/** Occasions that can be had at most places. */
const ANYWHERE = /^(?:gathering|press conference|investors|court|assembly)$/;
/** Where assemblies and courts sit. */
const SEAT =
  /^at (?:hall|chamber|palace|theatre|theater|hotel|house|courthouse|school|church|club|stadium|arena|studio|museum|ministry|embassy|mission|headquarters|university|library)$/;

/** Can one utterance not have been made in both? */
export function exclude(a: string, b: string): boolean {
  if (a === b) return false;
  const [place, other] = PLACE.test(a) ? [a, b] : [b, a];
  if (PLACE.test(place) && !PLACE.test(other))
    return !ANYWHERE.test(other) || (/^(?:court|assembly)$/.test(other) && !SEAT.test(place));
  if (PLACE.test(place)) return true;
  return [a, b].every((one) => one !== 'press conference');
}
