import type { Disagreement } from '../domain/index.ts';
import { gravityOf } from './gravity.ts';
import { readingsOf, type ToldReading } from './reading.ts';
import { found, type StoryIndex } from './story-index.ts';

/** Characters of a claim that can be taken in at a glance; with fewer, many stories would have no example. */
const SHORT = 180;

/** A disagreement that shows a newcomer what the edition does. */
export interface LivingExample {
  disagreement: Disagreement;
  readings: readonly ToldReading[];
}

/**
 * The first contradiction of a story whose readings are two, each of one short claim in the
 * language of the site, with words that may be shown; null where there is none.
 *
 * @param language of the site, BCP 47
 */
export function livingExample(index: StoryIndex, language: string): LivingExample | null {
  const main = language.split('-')[0];
  const isPlain = (id: string): boolean => {
    const claim = found(index.claims, id, 'claim');
    const article = found(index.articles, claim.article, 'article');
    return (
      claim.withheld !== true &&
      claim.quote.length <= SHORT &&
      article.language.split('-')[0] === main
    );
  };
  const disagreement = index.story.disagreements.find(
    (one) =>
      gravityOf(one) === 'contradiction' &&
      one.readings.length === 2 &&
      one.readings.every(({ claims: [claim, ...more] }) => {
        return claim !== undefined && more.length === 0 && isPlain(claim);
      }),
  );
  return disagreement === undefined
    ? null
    : { disagreement, readings: readingsOf(index, disagreement) };
}
