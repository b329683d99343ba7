import { describe, expect, it } from 'vitest';
import type { IndependentText } from '../domain/index.ts';
import { exampleArticle, exampleStory, passStory } from './example.ts';
import { indexStory } from './story-index.ts';
import { comparedWith, onlyIn, sharedTextsOf, sharesOf, voicesOf } from './texts.ts';

const shared: IndependentText = {
  articles: ['post', 'unsigned'],
  pairs: [{ articles: ['post', 'unsigned'], shares: [0.4, 0.9] }],
  passages: [['c111111111', 'c333333333']],
};
const index = indexStory({ ...passStory, texts: [shared] });

describe('voicesOf', () => {
  it('counts outlets once, and apart the articles that name none', () => {
    const articles = ['a', 'b', 'c', 'd'].map((id, i) =>
      exampleArticle({ id, outlet: i < 2 ? 'Hill Post' : null }),
    );
    const texts = articles.map(({ id }) => ({ articles: [id], pairs: [], passages: [] }));
    expect(voicesOf(exampleStory({ articles, texts }))).toEqual({
      articles: 4,
      outlets: 1,
      unstated: 2,
      texts: 4,
    });
  });
});

describe('sharedTextsOf', () => {
  it('says of every two articles which has the greater part of its words in the other', () => {
    const [text] = sharedTextsOf(index);
    expect(text?.articles.map(({ id }) => id)).toEqual(['post', 'unsigned']);
    expect(text?.shares.map(({ article, other, share }) => [article.id, other.id, share])).toEqual([
      ['unsigned', 'post', 0.9],
    ]);
  });

  it('sets the sentences of a passage side by side, article by article', () => {
    const [passage] = sharedTextsOf(index)[0]?.passages ?? [];
    expect(
      passage?.map(({ article, tellings }) => [article.id, ...tellings.map((one) => one.claim.id)]),
    ).toEqual([
      ['post', 'c111111111'],
      ['unsigned', 'c333333333'],
    ]);
  });

  it('leaves out texts of one article', () => {
    const alone = { articles: ['post'], pairs: [], passages: [] };
    expect(sharedTextsOf(indexStory({ ...passStory, texts: [alone] }))).toEqual([]);
  });
});

describe('sharesOf', () => {
  it('says how much of an article’s own words stands in the other', () => {
    const shares = (id: string) => sharesOf(index, id).map(({ other, share }) => [other.id, share]);
    expect(shares('post')).toEqual([['unsigned', 0.4]]);
    expect(shares('unsigned')).toEqual([['post', 0.9]]);
    expect(sharesOf(indexStory(passStory), 'post')).toEqual([]);
  });
});

describe('onlyIn', () => {
  const only = (story: typeof passStory, id: string) =>
    onlyIn(indexStory(story), id).map((claim) => claim.id);

  it('lists the claims whose point no other article has', () => {
    expect(only(passStory, 'post')).toEqual(['c111111111']);
    expect(only(passStory, 'unsigned')).toEqual([]);
  });

  it('leaves out what another article has in the same words, or tells otherwise', () => {
    expect(only({ ...passStory, texts: [shared] }, 'post')).toEqual([]);
    expect(only({ ...passStory, alignments: [] }, 'post')).toEqual(['c111111111']);
  });

  it('keeps a point that only its own article repeats', () => {
    const alignments = [{ id: 'a1', claims: ['c111111111', 'c222222222'], score: 1 }];
    expect(only({ ...passStory, alignments, disagreements: [] }, 'post')).toHaveLength(2);
  });

  it('lists nothing where the story has no other article', () => {
    const { articles, claims } = passStory;
    const alone = exampleStory({
      articles: articles.slice(0, 1),
      claims: claims.filter(({ article }) => article === 'post'),
      sources: passStory.sources,
    });
    expect(only(alone, 'post')).toEqual([]);
  });
});

describe('comparedWith', () => {
  const apart = indexStory({ ...passStory, events: [['post'], ['unsigned']] });

  it('is none for an article that tells of another event, and nothing stands in it alone', () => {
    expect(comparedWith(apart, 'post')).toEqual([]);
    expect(onlyIn(apart, 'post')).toEqual([]);
  });

  it('is the other articles of the same event', () => {
    const together = indexStory({ ...passStory, events: [['post', 'unsigned'], ['other']] });
    expect(comparedWith(together, 'post')?.map(({ id }) => id)).toEqual(['unsigned']);
  });

  it('is not told where all articles tell of one', () => {
    expect(comparedWith(index, 'post')).toBeNull();
  });
});
