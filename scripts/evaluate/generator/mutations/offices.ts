import { capitalised } from '../body.ts';
import { pick, type Random } from '../random.ts';

/** Offices and ranks of which a person holds one at a time. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['general', 'colonel', 'major', 'lieutenant', 'sergeant', 'corporal'],
  ['police chief', 'superintendent', 'inspector', 'constable'],
  ['senator', 'representative', 'governor', 'mayor'],
  ['chief executive', 'finance director', 'chief operating officer'],
  ['judge', 'prosecutor'],
  ['head coach', 'assistant coach'],
  ...['minister', 'secretary'].map((office) =>
    ['health', 'finance', 'defence', 'foreign', 'transport'].map((field) => `${field} ${office}`),
  ),
];
/** Titles that people keep for life before their names: with or without "former", nobody is told anything else. */
const COURTESY =
  /(?:president|governor|ambassador|secretary|judge|justice|captain|commander|coach|senator|general|admiral|colonel|major|sergeant|lieutenant|premier|chancellor|congressman|congresswoman|sheriff|bishop)$/i;
/** Offices that have a deputy. */
const DEPUTISED =
  /(?:minister|mayor|director|commissioner|editor|manager|treasurer|leader|headteacher|chief|prosecutor|chancellor|premier)$/i;
/** What is no plain office held now. */
export const OTHER_STATUS =
  /\b(?:former|ex|late|acting|interim|incoming|outgoing|then|designate|retired|deputy|vice|assistant|onetime|longtime|next|first|new)[ -]/i;

/** "Deputy" goes before the whole title where no name of a place begins it. */
const WHOLE =
  /^(?:(?:prime|foreign|health|finance|defen[cs]e|interior|transport|justice|trade|police|fire|city|county|chief|executive|managing) )?\p{L}+$/iu;

const inCaseOf = (title: string, words: string): string =>
  /^\p{Lu}.* \p{Lu}|^\p{Lu}\S*$/u.test(title) ? words.split(' ').map(capitalised).join(' ') : words;

/**
 * Another office or rank in place of a title, or its office as a former or as a deputy's one.
 * @param named does the title stand right before the name, where courtesy keeps it for life?
 * @returns undefined where nothing would tell anything else
 */
export function otherRole(title: string, named: boolean, random: Random): string | undefined {
  const low = title.toLowerCase();
  const others = (EXCLUSIVE.find((ranks) => ranks.includes(low)) ?? []).filter(
    (rank) => rank !== low,
  );
  const deputy = /^\p{Lu}/u.test(title) ? 'Deputy' : 'deputy';
  return pick(random, [
    ...(named && COURTESY.test(low) ? [] : [`former ${title}`]),
    ...others.map((rank) => inCaseOf(title, rank)),
    ...(DEPUTISED.test(low) && WHOLE.test(low) ? [`${deputy} ${title}`] : []),
  ]);
}
