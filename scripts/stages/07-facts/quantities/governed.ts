import type { Token } from '../../03-segment/index.ts';
import { nounPhraseAt } from './counted.ts';

/** How far in front of a figure the thing it measures is looked for, in words. */
const REACH = 8;

/** Nouns of units and times: a figure is never one of these. */
const MEASURES =
  /^(?:percent|cent|dollar|euro|pound|[ap]\.m\.|noon|midnight|year|month|week|day|hour|minute|night|morning|evening)$/;

/** Nouns of change: what changes is the thing measured, not the change. */
const CHANGE =
  /^(?:drop|rise|cut|increase|decrease|fall|jump|gain|hike|climb|decline|reduction|growth|loss|move|raise|slash|boost)$/;

const isBorder = ({ text, pos }: Token): boolean => pos === 'CCONJ' || /^[;:.()“”"—]$/.test(text);
const isNominal = (token: Token): boolean => /^(?:ADJ|NOUN|PROPN)$/.test(token.pos);

/** The noun phrase that ends nearest in front of `to`, inside its clause. */
function nounPhraseBefore(tokens: readonly Token[], to: number): string | null {
  const inside = tokens.filter((token) => token.end <= to).slice(-REACH);
  const clause = inside.slice(inside.findLastIndex(isBorder) + 1);
  const head = clause.findLastIndex((token) => token.pos === 'NOUN' && !MEASURES.test(token.lemma));
  const noun = clause[head];
  if (!noun) return null;
  let first = head;
  for (let before = clause[first - 1]; before && isNominal(before); before = clause[first - 1])
    first -= 1;
  return withoutChange(clause.slice(first, head + 1).map((token) => token.lemma));
}

/** "Tax increase" is of the tax; "a cut of 5%" names nothing else. */
function withoutChange(words: readonly string[]): string {
  const last = words.findLastIndex((word) => !CHANGE.test(word));
  return words.slice(0, last < 0 ? words.length : last + 1).join(' ');
}

/**
 * What a sum, a share or a measure is one of, as nouns in their dictionary form: "road repair"
 * in "trims road repairs by $3 million". The noun behind the figure comes first, else the nearest
 * one before it. Null where the clause has none.
 */
export function governedAt(tokens: readonly Token[], start: number, end: number): string | null {
  const behind = nounPhraseAt(tokens, end);
  if (behind) return withoutChange([...behind.modifiers, behind.head]);
  return nounPhraseBefore(tokens, start);
}
