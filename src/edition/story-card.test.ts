import { describe, expect, it } from 'vitest';
import { exampleDisagreement, exampleSource, exampleStory, passStory } from './example.ts';
import { inSiteOrder, sourcesByName, storyCard, underInitials } from './story-card.ts';

describe('storyCard', () => {
  it('counts, and gives the gravest disagreement as an example', () => {
    expect(storyCard(passStory, 'x')).toMatchObject({
      counts: { articles: 2, claims: 3, sources: 2, disagreements: 1, updates: 0 },
      outlets: ['Hill Post'],
      example: { id: 'd111111111', readings: ['2', '9'] },
    });
  });

  it('names only sources that have a page', () => {
    expect(storyCard(passStory, 'x').sources).toEqual([{ slug: 'edda-lunn', name: 'Edda Lunn' }]);
  });

  it('never shows an update as a disagreement', () => {
    const story = exampleStory({
      disagreements: [exampleDisagreement({ id: 'd1', update: true })],
    });
    expect(storyCard(story, 'x')).toMatchObject({
      example: null,
      counts: { disagreements: 0, updates: 1 },
    });
  });
});

it('stands stories in the order of the site, the others after them by name', () => {
  const entries = ['b', 'c', 'a', 'd'].map((id) => ({ id }));
  expect(inSiteOrder(entries, ['d', 'gone', 'b']).map(({ id }) => id)).toEqual([
    'd',
    'b',
    'a',
    'c',
  ]);
});

it('sorts sources A to Z without articles and accents', () => {
  const names = ['the Zoo', 'Émile Roth', 'Edda Lunn', 'an Otter'];
  const sources = names.map((name, n) => exampleSource({ slug: `s${n}`, name }));
  const entries = [{ id: 'pass', data: storyCard(exampleStory({ sources }), 'x') }];
  expect(
    underInitials(sourcesByName(entries, 'en'), 'en').map((group) => [
      group.initial,
      group.sources.map(({ name }) => name),
    ]),
  ).toEqual([
    ['E', ['Edda Lunn', 'Émile Roth']],
    ['O', ['an Otter']],
    ['Z', ['the Zoo']],
  ]);
});
