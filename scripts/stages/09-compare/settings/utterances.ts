import type { FactOf, Span } from '../../../../src/domain/index.ts';
import type { Collation, Witness } from '../collation.ts';
import { clauseAt } from '../context.ts';
import { classOf, venueOf } from './forums.ts';

/** Something said, announced, signed or agreed, with where or before whom. */
export interface Utterance {
  witness: Witness;
  mark: Span;
  surface: string;
  forum: string;
  /** The verb in its dictionary form. */
  event: string;
  /** Names in its clause. */
  names: ReadonlySet<string>;
}

/** Verbs of what is uttered or done once, before somebody. */
const EVENT =
  /^(?:say|tell|announce|declare|apologi[sz]e|promise|pledge|warn|post|write|unveil|reveal|present|sign|meet|vow|speak|read|call|urge|break|deliver|make|give|add|publish|state|report|admit|confirm|insist|promise|concede)$/;
/** After an occasion, or before it, is not on it. */
const APART = /^(?:after|before)$/;

const forumOf = (fact: FactOf<'occasion'> | FactOf<'place'>): string | null =>
  fact.dimension === 'occasion'
    ? classOf(fact.occasion)
    : venueOf(fact.name.split(' ').at(-1) ?? '', fact.relation);

/** Does a quotation begin and not end in these words? */
const isOpen = (words: string): boolean =>
  (words.match(/"/g)?.length ?? 0) % 2 === 1 || words.lastIndexOf('“') > words.lastIndexOf('”');

function utteranceOf(
  witness: Witness,
  fact: FactOf<'occasion'> | FactOf<'place'>,
): Utterance | null {
  const forum = forumOf(fact);
  const clause = clauseAt(witness, fact);
  const verb = clause?.tokens.findLast(({ pos, end }) => pos === 'VERB' && end <= fact.start);
  const event = fact.dimension === 'occasion' ? fact.event : (verb?.lemma ?? '');
  const uttered = EVENT.test(event) || witness.claim.speech === 'direct';
  if (forum === null || !clause || !uttered || APART.test(fact.relation)) return null;
  // What stands inside a quotation is no occasion of the quotation.
  const before = witness.claim.quote.slice(0, fact.start - witness.claim.start);
  if (isOpen(before)) return null;
  const names = witness.clauses.flatMap(({ tokens }) =>
    tokens.filter(({ pos }) => pos === 'PROPN').map(({ text }) => text),
  );
  const mark = { start: fact.start, end: fact.end };
  return { witness, mark, surface: fact.surface, forum, event, names: new Set(names) };
}

/** Everything in a story that is uttered on an occasion or at a place that excludes others. */
export const utterancesOf = ({ witnesses }: Collation): Utterance[] =>
  witnesses.flatMap((witness) =>
    witness.claim.facts.flatMap((fact) => {
      if (fact.dimension !== 'occasion' && fact.dimension !== 'place') return [];
      return utteranceOf(witness, fact) ?? [];
    }),
  );
