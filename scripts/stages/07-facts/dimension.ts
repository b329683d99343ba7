import type { Dimension as DimensionName, Fact } from '../../../src/domain/index.ts';
import type { Token } from '../03-segment/index.ts';
import type { People } from './people/people.ts';
import type { Quantity } from './quantities/quantity.ts';

/** What a dimension reads: one claim, and what the story knows. */
export interface Passage {
  /** The claim's words. */
  text: string;
  /** Where they begin in the article's file; tokens and facts count in it, quantities in `text`. */
  start: number;
  tokens: readonly Token[];
  quantities: readonly Quantity[];
  /** The article's date of publication, as ISO 8601; null where it is unknown. */
  published: string | null;
  /** Minutes by which the place of the story is ahead of UTC; null where no article tells. */
  zone: number | null;
  people: People;
}

/** A text and the facts it must yield, in the short form of `show.ts`. */
interface FoundExample {
  text: string;
  finds: string[];
  /** Publication date, for what is told relative to it. */
  published?: string;
}

/** A kind of fact. Its examples are its documentation and its test. */
export interface Dimension {
  name: DimensionName;
  about: string;
  examples: { found: FoundExample[]; silent: string[] };
  find(passage: Passage): Fact[];
}
