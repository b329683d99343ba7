import type { FactOf } from '../../../../src/domain/index.ts';
import { stem } from '../../07-facts/index.ts';
import type { Collation, Witness } from '../collation.ts';
import { clauseAt, contextAt, otherTimes, supposes } from '../context.ts';
import { apart, type Figure } from './interval.ts';
import { tableOf } from '../../table.ts';

/** A figure or a tally of a claim, with what tells which thing it is a figure of. */
export interface Entry {
  witness: Witness;
  fact: Figure | FactOf<'tally'>;
  /** Figures in different units are never put side by side. */
  unit: string;
  /** The stem of what is counted or measured; a whole phrase where that is one thing across the story. */
  head: string;
  /** The stems of what modifies it. */
  modifiers: readonly string[];
  /** The content words of its clause, numbers left out. */
  context: ReadonlySet<string>;
  /** What places it in another time. */
  times: ReadonlySet<string>;
}

/** Nouns that news uses for one another when it counts. */
const SYNONYMS: Readonly<Record<string, string>> = tableOf({
  nation: 'country',
  state: 'country',
  inhabitant: 'resident',
  home: 'house',
  kid: 'child',
  gap: 'shortfall',
  deficit: 'shortfall',
  hole: 'shortfall',
});

/** What befalls people is one thing counted across the story; so is the age of a named person. */
export const isTable = (of: string): boolean => /^(?:people |age of \p{Lu})/u.test(of);

/** How a figure stands in its sentence; a tally stands for itself. */
const standingOf = (fact: Entry['fact']): string => ('standing' in fact ? fact.standing : 'whole');

/**
 * Does a figure tell too little by itself to be known again elsewhere: a part, an addition, an
 * earlier figure, the age of "a man", a span of time of nothing in particular?
 */
export const isBare = ({ fact }: Entry): boolean =>
  standingOf(fact) !== 'whole' || fact.of === null || /^age of \p{Ll}/u.test(fact.of);

/** A bare dollar may be any country's. A part is put side by side with parts, an addition with additions. */
function unitOf(fact: Entry['fact']): string {
  const unit = 'unit' in fact ? fact.unit.replace(/^(?:USD|CAD|AUD|NZD)\b/, 'dollar') : '';
  return [fact.dimension, standingOf(fact), unit].join(' ');
}

function entryOf(witness: Witness, fact: Entry['fact']): Entry {
  const of = fact.of ?? '';
  const words = isTable(of) ? [of] : of.split(' ').map((word) => stem(SYNONYMS[word] ?? word));
  return {
    witness,
    fact,
    unit: unitOf(fact),
    head: words.at(-1) ?? '',
    modifiers: words.slice(0, -1),
    context: new Set([...contextAt(witness, fact)].filter((word) => !/^\d/.test(word))),
    times: otherTimes(witness, clauseAt(witness, fact)),
  };
}

/** The figures of the story but for those that a text rejects. */
export function entriesOf({ witnesses }: Collation): Entry[] {
  return witnesses
    .filter((witness) => !supposes(witness))
    .flatMap((witness) =>
      witness.claim.facts.flatMap((fact) => {
        if (fact.dimension === 'tally') return [entryOf(witness, fact)];
        return 'standing' in fact && fact.standing !== 'denied' ? [entryOf(witness, fact)] : [];
      }),
    );
}

/** The number of a figure, its one closed end where it is open; 0 for a tally. */
export const numberOf = ({ fact }: Entry): number =>
  fact.dimension === 'tally' ? 0 : (fact.lo ?? fact.hi ?? 0);

/** Can the two not be the same figure, told more or less exactly? */
export function differ({ fact: a }: Entry, { fact: b }: Entry): boolean {
  if (a.dimension === 'tally') return b.dimension !== 'tally' || a.sides.join() !== b.sides.join();
  return b.dimension === 'tally' || apart(a, b);
}
