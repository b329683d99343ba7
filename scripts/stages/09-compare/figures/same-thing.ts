import { stem } from '../../07-facts/index.ts';
import type { Collation } from '../collation.ts';
import { likeness } from '../context.ts';
import { differ, isBare, isTable, type Entry } from './entries.ts';
import { wordedAlike } from './worded-alike.ts';

/** Nouns that are counted in every story: they need more around them to be one thing. */
const GENERIC = new Set(
  ['people', 'person', 'man', 'woman', 'child', 'member', 'game', 'season', 'match', 'item', 'number', 'group', 'voter', 'adult', 'respondent'].map(stem),
); // prettier-ignore

/** What the same head noun, the words around it and the alignment of the claims are each worth; together 1. */
const HEAD = 0.4;
const CONTEXT = 0.35;
const ALIGNED = 0.25;
/** What a head noun is worth that the other clause has elsewhere, and one that every story counts. */
const WEAK_HEAD = 0.2;
/** Figures with less than this in common beside their noun, in claims less alike, are of different things. */
const LEAST_CONTEXT = 0.12;
const LEAST_ALIGNED = 0.5;
/** How sure it is that figures in one slot of clauses worded alike are of one thing. */
const WORDED_ALIKE = 0.8;

const share = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((word) => b.includes(word));
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));

/** Does the claim of one give the other's figure as a part of its own? Then they are two things: "212 of 3,480 stations". */
const givesBoth = ({ witness, fact }: Entry, other: Entry): boolean =>
  witness.claim.facts.some(
    (one) =>
      one !== fact &&
      'lo' in one &&
      'lo' in other.fact &&
      one.dimension === other.fact.dimension &&
      one.standing === 'part' &&
      one.lo === other.fact.lo &&
      one.hi === other.fact.hi,
  );

/** Pence are what one of something costs, pounds what all of it does. */
const PENCE = /(?:p|pence)$/i;

/** Are two sums told in ways that cannot be put side by side: in two currencies, or as a price in pence and a sum? */
function differentMoney({ fact: a }: Entry, { fact: b }: Entry): boolean {
  if (a.dimension !== 'money' || b.dimension !== 'money') return false;
  const isBareDollar = ({ unit }: { unit: string }): boolean => unit.startsWith('dollar');
  const abroad = a.unit !== b.unit && !isBareDollar(a) && !isBareDollar(b);
  return abroad || PENCE.test(a.surface) !== PENCE.test(b.surface);
}

/** Are two figures of different things, whatever else they share: another unit, modifier or time? */
export function differentThings(a: Entry, b: Entry): boolean {
  if (a.unit !== b.unit || !within(a.times, b.times) || !within(b.times, a.times)) return true;
  if (isTable(a.head) || isTable(b.head)) return a.head !== b.head;
  if (differ(a, b) && (differentMoney(a, b) || givesBoth(a, b) || givesBoth(b, a))) return true;
  return a.modifiers.length > 0 && b.modifiers.length > 0 && !share(a.modifiers, b.modifiers);
}

/** How sure it is that two figures are figures of one thing, 0 to 1. Their values play no part. */
export function sameThing(a: Entry, b: Entry, collation: Collation): number {
  if (differentThings(a, b)) return 0;
  const bare = isBare(a) || isBare(b);
  if (isTable(a.head) && !bare) return 1;
  if (a.head === b.head && wordedAlike(a, b, collation)) return WORDED_ALIKE;
  if (bare) return 0;
  const { weight, likelihood } = collation;
  const same = a.head !== '' && a.head === b.head;
  if (!same && !a.context.has(b.head) && !b.context.has(a.head)) return 0;
  const context = likeness(a.context, b.context, weight, new Set([a.head, b.head]));
  const aligned = likelihood(a.witness.claim.id, b.witness.claim.id);
  const alike =
    context >= LEAST_CONTEXT ||
    share(a.modifiers, b.modifiers) ||
    (context > 0 && aligned >= LEAST_ALIGNED);
  if (!alike) return 0;
  return (same && !GENERIC.has(a.head) ? HEAD : WEAK_HEAD) + CONTEXT * context + ALIGNED * aligned;
}
