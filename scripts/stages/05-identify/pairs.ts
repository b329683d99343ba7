/** Records and claims that have no partner yet; an anchor takes one of each away. */
export interface Open<R, C> {
  records: ReadonlySet<R>;
  claims: ReadonlySet<C>;
}

/** A record and the claim that it is. */
export type Pair<R, C> = readonly [record: R, claim: C];

/** What is still open behind some anchors. */
export function without<R, C>(open: Open<R, C>, pairs: readonly Pair<R, C>[]): Open<R, C> {
  return {
    records: open.records.difference(new Set(pairs.map(([record]) => record))),
    claims: open.claims.difference(new Set(pairs.map(([, claim]) => claim))),
  };
}

/** Of some pairs those whose two sides stand in no other: what could be two things is none. */
export function unambiguous<R, C>(pairs: readonly Pair<R, C>[]): Pair<R, C>[] {
  const ofRecord = Map.groupBy(pairs, ([record]) => record);
  const ofClaim = Map.groupBy(pairs, ([, claim]) => claim);
  return pairs.filter(
    ([record, claim]) => ofRecord.get(record)?.length === 1 && ofClaim.get(claim)?.length === 1,
  );
}
