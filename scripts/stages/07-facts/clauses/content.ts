import type { Token } from '../../03-segment/index.ts';

/** Words that stand in any sentence of any news: auxiliaries, verbs of saying, words of little meaning. */
const LIGHT = new Set(
  `be have do will would can could may might must shall should say tell add note state ask report announce
  make take get give go come put keep let use see know think want one two also more most other many much such
  new last next first year month week day time people man woman way thing mr mrs ms`.split(/\s+/),
);
const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;

const ENDING =
  /(?:ations?|itions?|tions?|sions?|ments?|ances?|ences?|ings?|als?|ures?|ers?|ors?|ed|ity|ness|ly)$/;

/** A root is not cut shorter than this: "nation" stays whole. */
const SHORTEST = 4;

/**
 * A word without the endings that make one part of speech from another, so that "deploy" and
 * "deployment", "close" and "closure" meet. Rough: it only ever decides how alike two claims are.
 */
export function stem(lemma: string): string {
  const singular = lemma.replace(/(?<=[^sui])s$/, '');
  const bare = singular.replace(ENDING, '');
  const root = bare.length < SHORTEST ? singular : bare;
  return root.replace(/e$/, '');
}

/** Does a word carry meaning of its own, so that sharing it makes two claims alike? */
const isContent = ({ lemma, pos, text }: Token): boolean =>
  CONTENT.test(pos) && !LIGHT.has(lemma) && lemma.length > 1 && /[\p{L}\p{N}]/u.test(text);

/** The stems of the words that carry meaning, in order. */
export const contentOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(isContent).map(({ lemma }) => stem(lemma));
