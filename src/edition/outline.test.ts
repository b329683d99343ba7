import { describe, expect, it } from 'vitest';
import { passStory } from './example.ts';
import { noteOf } from './note.ts';
import { outlineOf } from './outline.ts';
import { indexStory } from './story-index.ts';

describe('outlineOf', () => {
  it('gathers an article’s claims by source, the outlet itself last', () => {
    const index = indexStory(passStory);
    const notes = ['c111111111', 'c222222222'].map((id) => noteOf(index, id, new Map()));
    expect(outlineOf(notes).map(({ speaker, notes }) => [speaker.name, notes.length])).toEqual([
      ['Edda Lunn', 1],
      ['Hill Post', 1],
    ]);
    expect(outlineOf([])).toEqual([]);
  });
});
