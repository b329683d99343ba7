import type { Collation, Witness } from '../collation.ts';
import { likeness } from '../context.ts';
import { speakerOf } from './passages.ts';
import type { Quote } from './quotes.ts';
import { isOnePerson, officesIn, speaksFor } from './speakers.ts';
import { contentOf } from './statements.ts';

/** A speaker whose other claim is as likely to make the point, and has as much in common with it, says so, too. */
const LEAST_LIKELY = 0.5;
const LEAST_LIKE = 0.35;

const articlesOf = (quotes: readonly Quote[]): Set<string> =>
  new Set(quotes.map(({ witness }) => witness.article.id));

/** Does an article of the one side have the speaker of the other say so, too, in whatever words? */
function saysSoToo(one: readonly Quote[], other: readonly Quote[], collation: Collation): boolean {
  const articles = articlesOf(one);
  const [speaker] = other.map(speakerOf);
  const isLike = (a: Witness, b: Witness): boolean =>
    collation.likelihood(a.claim.id, b.claim.id) >= LEAST_LIKELY &&
    likeness(contentOf(a), contentOf(b), collation.weight) >= LEAST_LIKE;
  return collation.witnesses.some(
    (witness) =>
      articles.has(witness.article.id) &&
      witness.claim.source.name === speaker &&
      other.some((quote) => isLike(quote.witness, witness)),
  );
}

/** May two people have said the same, each for themselves: does an article of one side let the other's speaker say so, too? */
export const bothMaySaySo = (
  one: readonly Quote[],
  other: readonly Quote[],
  collation: Collation,
): boolean => saysSoToo(one, other, collation) || saysSoToo(other, one, collation);

/**
 * Are two sides, each of one speaker, of different people, of whom no article has both say these
 * words and neither speaks for the other?
 */
export function areApart(
  one: readonly Quote[],
  other: readonly Quote[],
  collation: Collation,
): boolean {
  const [a, b] = [one, other].map(([first]) => (first ? speakerOf(first) : ''));
  if (a === undefined || b === undefined) return false;
  const articles = articlesOf(one);
  const together = [...articlesOf(other)].some((id) => articles.has(id));
  return !together && !isOnePerson(a, b, officesIn(collation)) && !speaksFor(a, b, collation);
}
