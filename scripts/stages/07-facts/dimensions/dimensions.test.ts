import { describe, expect, it } from 'vitest';
import { tokenize } from '../../03-segment/index.ts';
import { passages } from '../passage.ts';
import { show } from '../show.ts';
import { withSingular } from '../tokens.ts';
import type { Dimension } from '../dimension.ts';
import { dimensions } from './index.ts';

function found(dimension: Dimension, text: string, published: string | null = null): string[] {
  const words = { text, start: 0, tokens: tokenize(text).map(withSingular), published };
  return passages([words], []).flatMap((passage) => dimension.find(passage).map(show));
}

describe.each(dimensions)('the dimension $name', (dimension) => {
  it.each(dimension.examples.found)('finds in: $text', ({ text, published, finds }) => {
    expect(found(dimension, text, published)).toEqual(finds);
  });

  it.each(dimension.examples.silent)('stays silent on: %s', (text) => {
    expect(found(dimension, text)).toEqual([]);
  });
});
