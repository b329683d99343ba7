import type { Claim, Source } from '../../../src/domain/index.ts';
import type { SegmentedStory } from '../03-segment/index.ts';

/** A claim before it has an id. */
export type AttributedClaim = Omit<Claim, 'id' | 'prefix' | 'suffix' | 'facts'>;

export interface AttributedStory extends SegmentedStory {
  /** In the order of the articles and, inside one, of the text. */
  claims: AttributedClaim[];
  sources: Source[];
}
