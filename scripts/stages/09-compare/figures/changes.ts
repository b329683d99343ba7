import type { Fact } from '../../../../src/domain/index.ts';
import { precede } from '../chronology.ts';
import type { Collation } from '../collation.ts';
import { numberOf, type Entry } from './entries.ts';
import type { Value } from './values.ts';

const standingOf = (fact: Fact): string => ('standing' in fact ? fact.standing : 'whole');

const isFigure = ({ fact }: Entry, other: Fact): boolean =>
  'lo' in fact &&
  'lo' in other &&
  fact.dimension === other.dimension &&
  fact.lo === other.lo &&
  fact.hi === other.hi;

/** Does any text of the story tell that the one value gave way to the other: "$33, up from $31"? */
function toldAsChange(from: Value, to: Value, { witnesses }: Collation): boolean {
  return witnesses.some(({ claim: { facts } }) => {
    const told = (value: Value, standing: string): boolean =>
      facts.some(
        (fact) => standingOf(fact) === standing && value.some((entry) => isFigure(entry, fact)),
      );
    return told(from, 'earlier') && told(to, 'whole');
  });
}

/** Does a later text name the other value only to withdraw it: "eight, not 20"? */
function replaces(later: Value, earlier: Value): boolean {
  return later.some(({ witness, fact }) => {
    const withdrawn = witness.claim.facts.some(
      (other) =>
        /^(?:earlier|denied)$/.test(standingOf(other)) &&
        other.dimension === fact.dimension &&
        earlier.some((entry) => 'lo' in other && numberOf(entry) === (other.lo ?? other.hi)),
    );
    return withdrawn && precede(articlesOf(earlier), [witness.article]);
  });
}

const articlesOf = (value: Value): Entry['witness']['article'][] =>
  value.map(({ witness }) => witness.article);

/** Words by which a text tells that its figure is where things stand now, and stood elsewhere before. */
const NOW =
  /\b(?:now|so far|rose to|risen to|climbed to|grew to|grown to|raised (?:\S+ ){0,3}to|increased (?:\S+ ){0,3}to|bringing (?:\S+ ){0,4}to|taking (?:\S+ ){0,4}to|revis(?:ed|ing)|updated|upped|sweetened|improved|increased (?:offer|bid|total)|expand(?:ed|ing|s)|widen(?:ed|ing|s)|added (?:another )?\d|(?:new|latest|fresh) (?:figure|toll|count|total|estimate|deadline|offer))\b/i;

/** Was a value published after the other, in words that tell of a change? */
const movesOn = (later: Value, earlier: Value): boolean =>
  later.some(
    ({ witness }) =>
      NOW.test(witness.claim.quote) && precede(articlesOf(earlier), [witness.article]),
  );

/** What is offered is raised, seldom lowered: a later and higher sum needs no word to say so. */
const OFFER = /^(?:offer|bid|proposal)$/;
const isOffer = ({ fact, head, modifiers, context }: Entry): boolean =>
  fact.dimension === 'money' && [head, ...modifiers, ...context].some((word) => OFFER.test(word));

const outbids = (later: Value, earlier: Value): boolean =>
  [...later, ...earlier].every(isOffer) &&
  precede(articlesOf(earlier), articlesOf(later)) &&
  Math.min(...later.map(numberOf)) > Math.max(...earlier.map(numberOf));

/** Do the texts of the story tell that one of two values replaced the other? */
const isChange = (one: Value, other: Value, collation: Collation): boolean =>
  replaces(one, other) ||
  replaces(other, one) ||
  movesOn(one, other) ||
  movesOn(other, one) ||
  outbids(one, other) ||
  outbids(other, one) ||
  toldAsChange(one, other, collation) ||
  toldAsChange(other, one, collation);

/** The values of one thing, those together of which the texts tell that one replaced the other. */
export function changesAmong(values: readonly Value[], collation: Collation): Value[][] {
  let groups: Value[][] = [];
  for (const value of values) {
    const joined = groups.filter((group) =>
      group.some((other) => isChange(value, other, collation)),
    );
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), value]];
  }
  return groups;
}

/** Are two of the values of articles of which one is known to be the later? */
export const inOrder = (values: readonly Value[]): boolean =>
  values.some((one) => values.some((other) => precede(articlesOf(one), articlesOf(other))));
