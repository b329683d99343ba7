import { fold } from '../../stages/05-identify/index.ts';
import type { Claim, Story } from '../../../src/domain/index.ts';
import { textOf, type World } from './world.ts';

/** A claim as the test sees it: the tokens it holds, whatever its words. */
export interface TrueClaim {
  id: string;
  address: string;
  tokens: ReadonlySet<number>;
  words: string;
  /** The two words on each side of it. */
  before: string;
  after: string;
  place: number;
}

/** What the claims of an edition hold. */
export function trueClaims({ stories }: World, annotated: readonly Story[]): TrueClaim[] {
  return annotated.flatMap(({ story, claims }) =>
    claims.map((claim, place) => trueClaim(stories, story, claim, place)),
  );
}

function trueClaim(
  stories: World['stories'],
  story: string,
  claim: Claim,
  place: number,
): TrueClaim {
  const { places } = textOf(stories.get(story)?.get(claim.article) ?? []);
  const inside = places.filter(({ start, end }) => start < claim.end && claim.start < end);
  return {
    id: claim.id,
    address: `${story}/${claim.article}`,
    tokens: new Set(inside.map(({ id }) => id)),
    words: fold(claim.quote),
    before: fold(claim.prefix).split(' ').slice(-2).join(' '),
    after: fold(claim.suffix).split(' ').slice(0, 2).join(' '),
    place,
  };
}

const shared = (a: TrueClaim, b: TrueClaim): number => a.tokens.intersection(b.tokens).size;

/** Do two claims with the same words stand in a row of such? Then no reader can tell them apart. */
function inOneRow(a: TrueClaim, b: TrueClaim, all: readonly TrueClaim[]): boolean {
  const [from, to] = [Math.min(a.place, b.place), Math.max(a.place, b.place)];
  return (
    a.address === b.address &&
    all
      .filter((one) => one.address === a.address && one.place >= from && one.place <= to)
      .every(({ words }) => words === a.words)
  );
}

/** On how many sides a claim stands beside the same words as it was recorded. */
const sides = (recorded: TrueClaim, now: TrueClaim): number =>
  Number(recorded.before === now.before) + Number(recorded.after === now.after);

/** Of two places with the very words that were recorded: does one have as good a right to be it as the other? */
function asGood(recorded: TrueClaim, now: TrueClaim, other: TrueClaim): boolean {
  return sides(recorded, now) === 2 || sides(recorded, now) > sides(recorded, other);
}

/**
 * Does a link lead where it led? It does if the claim holds more of the recorded tokens than any
 * other claim; or if it says exactly what was recorded and what held the tokens does not any more,
 * or says the same in surroundings that are no more like the recorded ones.
 */
export function leadsRight(
  recorded: TrueClaim,
  now: TrueClaim,
  all: readonly TrueClaim[],
): boolean {
  const kept = shared(recorded, now);
  const most = Math.max(...all.map((claim) => shared(recorded, claim)));
  if (kept > 0 && kept === most) return true;
  if (now.words !== recorded.words) return false;
  return all
    .filter((one) => most > 0 && shared(recorded, one) === most && one.words === recorded.words)
    .every((one) => asGood(recorded, now, one) || inOneRow(one, now, all));
}
