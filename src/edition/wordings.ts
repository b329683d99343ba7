import type { Variant } from '../domain/index.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type Telling, tellingOf } from './note.ts';
import { found, type StoryIndex } from './story-index.ts';

/** A quotation as one article first has it beside another wording of it. */
export interface WordingPair {
  first: readonly Telling[];
  other: readonly Telling[];
  /** `then` is the wording first published, `now` the other. */
  difference: Difference;
}

/** The wordings of each quotation that a source has a part in: the one first published beside each of the others. */
export function wordingsOf(index: StoryIndex, slug: string): WordingPair[] {
  const said = ({ readings }: Variant): boolean =>
    readings.some(({ claims }) =>
      claims.some((id) => found(index.claims, id, 'claim').source.slug === slug),
    );
  return index.story.variants.filter(said).flatMap(({ readings }) => {
    const told = readings.map(({ value, claims }) => ({
      value,
      tellings: claims.map((id) => tellingOf(index, id)),
    }));
    const [first, ...others] = told;
    const language = first?.tellings[0]?.article.language;
    if (first === undefined || language === undefined) return [];
    return others.map(({ value, tellings }) => ({
      first: first.tellings,
      other: tellings,
      difference: differenceOf(first.value, value, language),
    }));
  });
}
