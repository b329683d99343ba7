import { words } from './words.ts';

/** Conjunctions that make the clause behind them tell when, why or where (Quirk et al. 1985, section 14.12). */
export const SUBORDINATORS = words(
  'whether if where when after before because since until although though unless once than how why',
);

/** Words at which a clause begins, looking back from its verb. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...words('that and but or nor while whereas as so yet which what whose whom'),
]);

/** Openers that are prepositions before a date or a name ("until 2021"). */
export const PREPOSITIONAL = words('until after before since');

export const RELATIVES = words('who which whose whom');

/** Subordinators that set one speaker against another ("…, although Doe says"). */
export const CONCESSIVE = words('although though while whereas');

export const MODALS = words("would could should may might must will can shall 'd ’d 'll ’ll");

export const NEGATIONS = words("not n't n’t never hardly");

/** Adverbs and nouns of time that stand before a subject without a comma ("On Monday Doe said"). */
const TIME_WORDS = words(
  `earlier later last next this today yesterday tomorrow tonight now then still also however meanwhile
  monday tuesday wednesday thursday friday saturday sunday week month year night morning afternoon evening
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`,
);

/** Does the word tell the time, as a name of it, an adverb or a number of up to four digits? */
export function tellsTime(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return TIME_WORDS.has(plain) || /^\d{1,4}$/.test(plain);
}
