import { describe, expect, it } from 'vitest';
import type { Modality } from '../../../src/domain/index.ts';
import { attribute } from './index.ts';
import { storyOf } from './testing.ts';

const modalityOf = (text: string): Modality | undefined =>
  attribute(storyOf(text)).claims[0]?.modality;

describe('modality', () => {
  it.each<[string, Modality]>([
    ['The bridge was shut on Monday.', 'asserted'],
    ['The bridge may be shut on Monday.', 'possible'],
    ['Rust was the most likely cause, the mayor said.', 'possible'],
    ['If the rust spreads, the bridge is lost.', 'conditional'],
    ['If you cross on foot, you pay nothing.', 'conditional'],
    ['The bridge will be shut on Monday.', 'planned'],
    ['The bridge is due to open in May.', 'planned'],
    ['The work begins on Monday.', 'planned'],
    ['Nobody was hurt on the bridge.', 'negated'],
    ['The mayor said there were no plans to shut it.', 'negated'],
    ['The mayor denied that the bridge was unsafe.', 'negated'],
    ['The mayor has ruled out a new bridge.', 'negated'],
    ['The builder pleaded not guilty on Monday.', 'asserted'],
    ['“It is a disgrace,” the mayor said.', 'opinion'],
  ])('of %s is %s', (text, modality) => {
    expect(modalityOf(text)).toBe(modality);
  });
});
