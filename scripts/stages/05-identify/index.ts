import type { Claim } from '../../../src/domain/index.ts';
import type { AttributedStory } from '../04-attribute/index.ts';

export type IdentifiedClaim = Omit<Claim, 'facts'>;

export interface IdentifiedStory extends Omit<AttributedStory, 'claims'> {
  claims: IdentifiedClaim[];
}
