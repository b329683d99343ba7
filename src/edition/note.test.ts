import { describe, expect, it } from 'vitest';
import { marksOf } from './marks.ts';
import { passStory } from './example.ts';
import { neighboursOf, noteOf, othersIn } from './note.ts';
import { found, indexStory } from './story-index.ts';

const index = indexStory(passStory);
const rule = {
  stage: 'attribute',
  name: 'after',
  about: 'Words, then who.',
  found: [],
  silent: [],
};
const rules = new Map([['after', rule]]);
const note = (id: string) => noteOf(index, id, rules);

describe('noteOf', () => {
  it('says who vouches, in the role that the claim’s own article gives', () => {
    expect(note('c222222222').speaker).toEqual({
      name: 'Edda Lunn',
      kind: 'person',
      about: 'road warden',
      slug: 'edda-lunn',
    });
    expect(note('c333333333').speaker.about).toBe('warden');
  });

  it('gives an outlet’s own voice the name of the outlet, and no page', () => {
    expect(note('c111111111').speaker).toMatchObject({
      name: 'Hill Post',
      about: null,
      slug: null,
    });
  });

  it('says by which rule the source was found, if the engine lists it', () => {
    expect(note('c222222222').rule).toBe(rule);
    expect(note('c111111111').rule).toBeUndefined();
  });

  it('says where else the point stands and what disagrees', () => {
    const { elsewhere, disagreements, number } = note('c222222222');
    expect(elsewhere.map(({ article }) => article.id)).toEqual(['unsigned']);
    expect(disagreements.map(({ id }) => id)).toEqual(['d111111111']);
    expect(number).toBe(2);
  });
});

describe('othersIn', () => {
  it('names each other article once, and never the claim’s own', () => {
    const one = note('c222222222');
    const own = { ...one, elsewhere: [one, ...one.elsewhere, ...one.elsewhere] };
    expect(othersIn(own).map(({ article, tellings }) => [article.id, tellings.length])).toEqual([
      ['unsigned', 2],
    ]);
  });
});

describe('neighboursOf', () => {
  it('stays within the article', () => {
    const first = neighboursOf(index, found(index.claims, 'c111111111', 'claim'));
    expect([first.previous?.id, first.next?.id]).toEqual([undefined, 'c222222222']);
    const only = neighboursOf(index, found(index.claims, 'c333333333', 'claim'));
    expect([only.previous, only.next]).toEqual([undefined, undefined]);
  });
});

describe('marksOf', () => {
  const marks = marksOf(index, ['c111111111', 'c222222222'].map(note));

  it('tells a screen reader who speaks, how, and that articles differ', () => {
    expect(marks.get('c111111111')?.label).toBe('Note 1: Hill Post, in the outlet’s own voice');
    expect(marks.get('c222222222')?.label).toBe('Note 2: Edda Lunn, reported. Contradiction');
  });

  it('marks the words that differ, and nothing where nothing does', () => {
    expect(marks.get('c222222222')).toMatchObject({
      gravity: 'contradiction',
      words: [
        { text: 'Two', label: 'contradiction' },
        { text: ' cars are stuck, Edda Lunn said.', label: null },
      ],
    });
    expect(marks.get('c111111111')).toMatchObject({
      gravity: null,
      words: [{ text: 'The pass is shut.', label: null }],
    });
  });
});
