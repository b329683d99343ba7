import type { Claim, Disagreement, Span } from '../domain/index.ts';
import { type Telling, tellingOf } from './note.ts';
import type { StoryIndex } from './story-index.ts';

/** What one article gave, and when. */
export interface Step extends Telling {
  /** Place of its reading in the disagreement, from 0. */
  reading: number;
  /** In the article's own words, where they are marked; else the reading's. */
  words: string;
  /** It is not what the dated article before gave. Of an undated one nobody knows. */
  changed: boolean;
}

/**
 * How a figure or status changed: a step for each article and reading, in the order of publication
 * and, within an article, of its text. Undated articles stand last, as everywhere.
 */
export function courseOf(index: StoryIndex, { readings }: Disagreement): Step[] {
  const place = new Map(index.story.articles.map(({ id }, at) => [id, at]));
  const told = readings
    .flatMap(({ value, claims, marks }, reading) =>
      claims.map((id) => {
        const telling = tellingOf(index, id);
        const mark = marks.find(({ claim }) => claim === id);
        return { ...telling, reading, words: mark ? wordsAt(telling.claim, mark) : value };
      }),
    )
    .toSorted(
      (a, b) =>
        (place.get(a.article.id) ?? 0) - (place.get(b.article.id) ?? 0) ||
        a.claim.start - b.claim.start,
    );
  const steps = told.filter(
    ({ reading, article }, at) =>
      told[at - 1]?.reading !== reading || told[at - 1]?.article !== article,
  );
  return steps.map((step, at) => ({
    ...step,
    changed: step.article.published !== null && steps[at - 1]?.reading !== step.reading,
  }));
}

function wordsAt({ quote, start }: Claim, mark: Span): string {
  return quote.slice(mark.start - start, mark.end - start);
}
