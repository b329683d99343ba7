import { sidesOf, type Neighbourhood, type Place } from './context.ts';
import { unambiguous, without, type Open, type Pair } from './pairs.ts';
import { fold } from './words.ts';

const inContext = ({ prefix, quote, suffix }: Place): string =>
  [prefix, quote, suffix].map(fold).join('\n');

/** Pairs in the same words between the same words; several such twins in order, if none came or went. */
function twins<R extends Place, C extends Place>(
  records: readonly R[],
  claims: readonly C[],
): Pair<R, C>[] {
  const byContext = Map.groupBy(claims, inContext);
  return [...Map.groupBy(records, inContext)].flatMap(([context, same]) => {
    const found = byContext.get(context) ?? [];
    if (found.length !== same.length) return [];
    return same.flatMap((record, i): Pair<R, C>[] => {
      const claim = found[i];
      return claim ? [[record, claim]] : [];
    });
  });
}

/** Which of the claims in the same words each record is. */
function among<R extends Place, C extends Place>(
  records: readonly R[],
  claims: readonly C[],
  near: Neighbourhood<R, C>,
): Pair<R, C>[] {
  const [record, claim] = [records[0], claims[0]];
  if (records.length === 1 && claims.length === 1 && record && claim) return [[record, claim]];
  const certain = twins(records, claims);
  const left = without({ records: new Set(records), claims: new Set(claims) }, certain);
  const before = Map.groupBy(left.claims, (one) => sidesOf(one).before);
  const after = Map.groupBy(left.claims, (one) => sidesOf(one).after);
  const oneSided = [...left.records].flatMap((one): Pair<R, C>[] => {
    const sides = sidesOf(one);
    const alike = [...(before.get(sides.before) ?? []), ...(after.get(sides.after) ?? [])];
    // Another place in these words that agrees on a side, telling or not, makes it a guess.
    const [only] = alike;
    return only && near(one).has(only) && alike.every((other) => other === only)
      ? [[one, only]]
      : [];
  });
  return [...certain, ...unambiguous(oneSided)];
}

/**
 * Anchors by the quote. Where its words stand once, then and now, that is the claim; where they
 * stand several times, the words around tell which one, on both sides or else on one.
 * @returns nothing for a record whose place could be two.
 */
export function exact<R extends Place, C extends Place>(
  open: Open<R, C>,
  near: Neighbourhood<R, C>,
): Pair<R, C>[] {
  const byQuote = Map.groupBy(open.claims, ({ quote }) => fold(quote));
  return [...Map.groupBy(open.records, ({ quote }) => fold(quote))].flatMap(([quote, records]) =>
    among(records, byQuote.get(quote) ?? [], near),
  );
}
