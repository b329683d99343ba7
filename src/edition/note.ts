import type { Article, Claim, Disagreement, RuleEntry } from '../domain/index.ts';
import { byGravity } from './gravity.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { found, type StoryIndex } from './story-index.ts';

/** A claim and where it stands. */
export interface Telling {
  claim: Claim;
  article: Article;
  speaker: Speaker;
}

/** What is known of a claim, in one place. */
export interface Note extends Telling {
  /** Place of the claim in its article, from 1. */
  number: number;
  /** The rule that decided on the source; undefined where `engine.json` does not list it. */
  rule: RuleEntry | undefined;
  /** The same point told by other claims. */
  elsewhere: readonly Telling[];
  disagreements: readonly Disagreement[];
}

export function tellingOf(index: StoryIndex, id: string): Telling {
  const claim = found(index.claims, id, 'claim');
  return {
    claim,
    article: found(index.articles, claim.article, 'article'),
    speaker: speakerOf(index, claim),
  };
}

/** @param rules by name, as `engine.json` lists them */
export function noteOf(index: StoryIndex, id: string, rules: ReadonlyMap<string, RuleEntry>): Note {
  const telling = tellingOf(index, id);
  return {
    ...telling,
    number: found(index.placeOf, id, 'claim'),
    rule: rules.get(telling.claim.grounds.rule),
    elsewhere: (index.alignedWith.get(id) ?? []).map((other) => tellingOf(index, other)),
    disagreements: byGravity(index.disagreementsOn.get(id) ?? []),
  };
}

/** Who else reports a note's point: the other articles that have it, each with its claims. */
export function othersIn({
  article,
  elsewhere,
}: Note): { article: Article; tellings: Telling[] }[] {
  const groups = Map.groupBy(elsewhere, (telling) => telling.article);
  return [...groups]
    .filter(([other]) => other.id !== article.id)
    .map(([other, tellings]) => ({ article: other, tellings }));
}

/** The claims right before and after a claim in its article. */
export function neighboursOf(
  index: StoryIndex,
  { article, id }: Claim,
): { previous: Claim | undefined; next: Claim | undefined } {
  const claims = index.claimsIn.get(article) ?? [];
  const place = found(index.placeOf, id, 'claim');
  return { previous: claims[place - 2], next: claims[place] };
}
