import { describe, expect, it } from 'vitest';
import type { Story } from '../domain/index.ts';
import { exampleDisagreement, passStory } from './example.ts';
import { glossesOf } from './gloss.ts';
import { noteOf } from './note.ts';
import { indexStory } from './story-index.ts';

function textsOf(story: Story, article: string): string[][] {
  const index = indexStory(story);
  const notes = (index.claimsIn.get(article) ?? []).map(({ id }) => noteOf(index, id, new Map()));
  return glossesOf(index, notes).map((glosses) => glosses.map(({ text }) => text));
}

const twice = (quote: string, place: number) =>
  passStory.claims
    .filter(({ id }) => id === 'c222222222')
    .map((claim) => ({ ...claim, id: `c44444444${place}`, quote, start: 60 + place }));

describe('glossesOf', () => {
  it('says who, how others tell it, and where else it stands; nothing of the outlet’s own voice', () => {
    expect(textsOf(passStory, 'post')).toEqual([[], ['Edda Lunn, road warden', '≠ 9 (B)', '= B']]);
  });

  it('names a source again only after another, and gives the role once', () => {
    const [outlet] = passStory.claims.filter(({ id }) => id === 'c111111111');
    if (!outlet) throw new Error('no claim of the outlet');
    const claims = [
      ...passStory.claims,
      ...twice('She is tired.', 0),
      { ...outlet, id: 'c555555555', start: 80 },
      ...twice('She is cold.', 30),
    ];
    const texts = textsOf({ ...passStory, claims, alignments: [], disagreements: [] }, 'post');
    expect(texts).toEqual([[], ['Edda Lunn, road warden'], [], [], ['Edda Lunn']]);
  });

  it('points to the earlier figure from the later one, and the other way round', () => {
    const [disagreement] = passStory.disagreements;
    const disagreements = disagreement ? [{ ...disagreement, update: true }] : [];
    const story = { ...passStory, alignments: [], disagreements };
    expect(textsOf(story, 'post')[1]).toContain('→ 9 (B)');
    expect(textsOf(story, 'unsigned')[0]).toContain('← 2 (A)');
  });

  it('shows few of many disagreements', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      exampleDisagreement(
        { id: `d33333333${i}` },
        { value: '2', claims: ['c222222222'], marks: [] },
        { value: `${i}`, claims: ['c333333333'], marks: [] },
      ),
    );
    const story = { ...passStory, alignments: [], disagreements: many };
    expect(textsOf(story, 'post')[1]).toEqual(['Edda Lunn, road warden', '≠ 0 (B)', '≠ 1 (B)']);
  });
});
