import type { FactOf } from '../../../../src/domain/index.ts';
import type { Dimension, Passage } from '../dimension.ts';
import { NAMED_VENUE, VENUE } from '../settings/venues.ts';

const WORD = String.raw`\p{Lu}[\p{L}-]*\p{L}(?![\p{L}’'-])`;
const NAME = String.raw`${WORD}(?: (?:(?:of|de|la|le|upon) )?${WORD}){0,3}`;
const DETERMINER = '(?:the|an?|its|his|her|their|our|this)';
const RELATION = '(in|at|on|near|outside|inside|off)';

/** "In Brack", "near Holm Bay": these prepositions stand before few names but those of places. */
const NAMED = new RegExp(
  String.raw`\b([Ii]n|[Nn]ear|[Oo]utside|[Oo]ff) (${NAME})(?: ${VENUE}\b)?`,
  'gu',
);
/** "At the Opera House", "on Mill Street": a name that ends in a noun of place. */
const BY_NOUN = new RegExp(
  String.raw`\b${RELATION} (?:the )?((?:${WORD} ){0,3}${NAMED_VENUE})\b(?![’'])`,
  'gu',
);
/** "Outside the town hall", "on the quay". */
const COMMON = new RegExp(
  String.raw`\b${RELATION} ${DETERMINER} (?:[\p{L}-]+[’']s? )?((?:[\p{Ll}’'-]+ |${WORD} ){0,2}?${VENUE})\b(?! ${VENUE}\b)(?![ -](?:of|manager|director|chief|officials?|staff|workers?|minister|union|budget)\b|[’'-])`,
  'gu',
);
/** Capitalised words behind "in" that name no place. */
const NO_PLACE =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan|Parliament|Congress|Mr|Mrs|Ms|Dr)\b|\p{L}+(?:ish|ese)$)/u;
/** Words that stand before a noun of place without belonging to its name. */
const NO_MODIFIER = /^(?:same|whole|entire|very|other|first|last|next|main|nearby|own|local) /;

interface Found {
  at: number;
  words: string;
  relation: FactOf<'place'>['relation'];
  name: string;
}

function foundBy(form: RegExp, text: string): Found[] {
  return [...text.matchAll(form)].map(({ 0: words, 1: relation = 'in', 2: name = '', index }) => ({
    at: index,
    words,
    relation: relation.toLowerCase() as Found['relation'],
    name: name.replace(NO_MODIFIER, ''),
  }));
}

/** "Off the coast" is a place; "cut off the road" is none. */
const OFF_SHORE = /\b(?:coast|shore|island|bay|harbou?r|pier|beach|peninsula)s?$/i;

/** Names of places, and not of people, languages, months or parliaments. */
function placesIn({ text, people }: Passage): Found[] {
  const named = foundBy(NAMED, text).filter(
    ({ name }) => /^\p{Lu}/u.test(name) && !NO_PLACE.test(name) && people.named(name) === null,
  );
  const common = foundBy(COMMON, text).filter(
    ({ relation, name }) => relation !== 'off' || OFF_SHORE.test(name),
  );
  return [...foundBy(BY_NOUN, text), ...common, ...named];
}

export const place: Dimension = {
  name: 'place',
  about: 'Where: a named place, or a building, street or land that the text points at.',
  examples: {
    found: [
      { text: 'The fire broke out in Brack on Monday.', finds: ['in Brack'] },
      { text: 'It sank off Holm Bay.', finds: ['off Holm Bay'] },
      { text: 'They met outside the town hall.', finds: ['outside town hall'] },
      { text: 'She spoke at the Opera House.', finds: ['at Opera House'] },
      { text: 'He waited on the quay.', finds: ['on quay'] },
    ],
    silent: [
      'It opened in March.',
      'She spoke in English.',
      'He believes in Ada Holm, the mayor.',
      'They debated in Parliament.',
      'At noon they left in a hurry.',
      'It stood in Brack’s way.',
    ],
  },
  find(passage) {
    const found = placesIn(passage).sort((a, b) => a.at - b.at || b.words.length - a.words.length);
    const { start } = passage;
    return found
      .filter(({ at }, i) => found.findIndex((one) => one.at === at) === i)
      .map(({ at, words, relation, name }): FactOf<'place'> => ({
        dimension: 'place',
        start: start + at,
        end: start + at + words.length,
        surface: words,
        name,
        relation,
      }));
  },
};
