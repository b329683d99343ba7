import { diffArrays } from 'diff';
import { fold } from '../../stages/05-identify/index.ts';
import type { Claim, Story } from '../../../src/domain/index.ts';
import { textOf, type World } from './world.ts';

/** A claim as the test sees it: the tokens it holds, whatever its words. */
export interface TrueClaim {
  id: string;
  address: string;
  tokens: readonly number[];
  words: string;
  /** The two words on each side of it. */
  before: string;
  after: string;
  place: number;
}

/** The two words on each side of a claim. */
export function surroundings({
  prefix,
  suffix,
}: Pick<Claim, 'prefix' | 'suffix'>): Pick<TrueClaim, 'before' | 'after'> {
  return {
    before: fold(prefix).split(' ').slice(-2).join(' '),
    after: fold(suffix).split(' ').slice(0, 2).join(' '),
  };
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
    tokens: inside.map(({ id }) => id),
    words: fold(claim.quote),
    ...surroundings(claim),
    place,
  };
}

/** How many tokens two claims share; a copy right beside its original counts as often as it stands there. */
function shared(a: TrueClaim, b: TrueClaim): number {
  const left = new Map<number, number>();
  for (const token of a.tokens) left.set(token, (left.get(token) ?? 0) + 1);
  return b.tokens.filter((token) => {
    const number = left.get(token) ?? 0;
    left.set(token, number - 1);
    return number > 0;
  }).length;
}

/** Share of the recorded tokens that makes a claim a fair successor though another holds some more: two sentences of one claim may be of like length. */
const FAIR = 0.4;

/** Do two claims stand in a row in which the same words come again and again? Then no reader can tell them apart. */
function inOneRow(a: TrueClaim, b: TrueClaim, all: readonly TrueClaim[]): boolean {
  if (a.address !== b.address || a.place === b.place) return false;
  const [from, to] = [Math.min(a.place, b.place), Math.max(a.place, b.place)];
  const words = all
    .filter(({ address, place }) => address === a.address && place >= from && place <= to)
    .map((one) => one.words);
  const repeats = (period: number): boolean =>
    (words.length - 1) % period === 0 &&
    words.every((one, i) => i < period || one === words[i - period]);
  return words.some((_, i) => i > 0 && repeats(i));
}

/** On how many sides a claim stands beside the same words as it was recorded. */
const sides = (recorded: TrueClaim, now: TrueClaim): number =>
  Number(recorded.before === now.before) + Number(recorded.after === now.after);

/** Of two places with the same words: can one be taken for the recorded place as well as the other? */
function asGood(
  recorded: TrueClaim,
  now: TrueClaim,
  other: TrueClaim,
  all: readonly TrueClaim[],
): boolean {
  // A sentence that went from one article to another is a new one there; the words left are it.
  if (other.address !== now.address)
    return now.words === recorded.words || other.address !== recorded.address;
  const [own, others] = [sides(recorded, now), sides(recorded, other)];
  return own === 2 || own > others || inOneRow(other, now, all);
}

/** How much of what is recorded and of a claim is the same words in the same order: from 0 to 1, as Dice has it. */
function alike(recorded: TrueClaim, claim: TrueClaim): number {
  const [was, is] = [recorded.words.split(' '), claim.words.split(' ')];
  const same = diffArrays(was, is).filter(({ added, removed }) => !added && !removed);
  const kept = same.reduce((sum, { value }) => sum + value.length, 0);
  return (2 * kept) / (was.length + is.length);
}

/** Does a claim have the recorded words as they were, and another has not? */
const isStillIn = (recorded: TrueClaim, now: TrueClaim, other: TrueClaim): boolean =>
  now.words.includes(recorded.words) && !other.words.includes(recorded.words);

/** How alike a claim must be to be taken for a recorded one, where all that held its tokens is gone. */
const ALIKE = 2 / 3;

/**
 * Does a link lead where it led? It does if the claim holds more of the recorded tokens than any
 * other claim, or a fair share, or begins it. It does as well where only the tokens, which no text shows, say
 * otherwise: if the claim still has the recorded words, or is more like them, than what holds the tokens; or says the same as that
 * in surroundings that are no less like the recorded ones; or is like it where nothing holds the
 * tokens any more.
 */
export function leadsRight(
  recorded: TrueClaim,
  now: TrueClaim,
  all: readonly TrueClaim[],
): boolean {
  const most = Math.max(...all.map((claim) => shared(recorded, claim)));
  if (most === 0) {
    // A copy may be cut into other claims than it was.
    const isPiece = now.words.includes(recorded.words) || recorded.words.includes(now.words);
    return isPiece || alike(recorded, now) >= ALIKE;
  }
  const kept = shared(recorded, now);
  if (kept === most || kept >= FAIR * recorded.tokens.length) return true;
  // Of a claim that was cut into several, the one with which it began.
  if (now.tokens[0] === recorded.tokens[0] && kept === now.tokens.length) return true;
  return all
    .filter((one) => shared(recorded, one) === most)
    .every((holder) =>
      holder.words === now.words
        ? asGood(recorded, now, holder, all)
        : isStillIn(recorded, now, holder) || alike(recorded, now) > alike(recorded, holder),
    );
}
