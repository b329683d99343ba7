import { describe, expect, it } from 'vitest';
import { storyEntrySchema } from '../../../src/domain/index.ts';
import { clean } from '../02-clean/index.ts';
import { segment } from '../03-segment/index.ts';
import { attribute } from '../04-attribute/index.ts';
import { identify } from './index.ts';

function idsOf(text: string, key?: string): string[] {
  const entry = storyEntrySchema.parse(key === undefined ? {} : { articles: { a: { key } } });
  const documents = [
    { id: 'a', file: 'a.txt', sha256: '0'.repeat(64), text, extracted: false, metadata: {} },
  ];
  const { claims } = identify(
    attribute(segment(clean({ story: 'bridge', entry, documents, warnings: [] }))),
  );
  return claims.map(({ id }) => id);
}

describe('identify', () => {
  it('keeps the id of a claim when others are added before and after it', () => {
    const [id] = idsOf('The bridge is shut.');
    expect(idsOf('It rained all day.\nThe bridge is shut.\nNobody came.')).toContain(id);
  });

  it('does not mind how the white space of a quote is broken', () => {
    expect(idsOf('The  bridge is\tshut.')).toEqual(idsOf('The bridge is shut.'));
  });

  it('tells two equal sentences of one article apart', () => {
    expect(new Set(idsOf('The bridge is shut.\nThe bridge is shut.')).size).toBe(2);
  });

  it('mints from the key that story.yaml gives, so that a renamed file keeps its ids', () => {
    expect(idsOf('The bridge is shut.', 'a')).toEqual(idsOf('The bridge is shut.'));
    expect(idsOf('The bridge is shut.', 'b')).not.toEqual(idsOf('The bridge is shut.'));
  });
});
