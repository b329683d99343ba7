import { describe, expect, it } from 'vitest';
import { exampleArticle, exampleClaim } from './example.ts';
import { shownTexts } from './shared-shown.ts';
import type { SharedText } from './texts.ts';

const articles = Array.from({ length: 12 }, (_, n) => exampleArticle({ id: `a${n}` }));
const speaker = { name: 'The Post', kind: 'outlet', about: null, slug: null } as const;
const passage = (n: number): SharedText['passages'][number] =>
  articles.map((article) => {
    const claim = exampleClaim({ id: `c${n}-${article.id}`, article: article.id });
    return { article, tellings: [{ claim, article, speaker }] };
  });
const text: SharedText = {
  articles,
  shares: articles.flatMap((article) =>
    articles.filter((other) => other !== article).map((other) => ({ article, other, share: 1 })),
  ),
  passages: Array.from({ length: 30 }, (_, n) => passage(n)),
};

describe('the shared texts of a story', () => {
  it('are shown as far as there is room, and how much is left out is counted', () => {
    const [shown] = shownTexts([text], 10_000);
    expect(shown?.passages.length).toBeGreaterThan(2);
    expect((shown?.passages.length ?? 0) + (shown?.more.passages ?? 0)).toBe(30);
    expect((shown?.shares.length ?? 0) + (shown?.more.shares ?? 0)).toBe(text.shares.length);
    expect(shown?.passages[0]?.length).toBeLessThan(articles.length);
  });

  it('share the room', () => {
    const [first, second] = shownTexts([text, text], 10_000);
    expect(first?.more.passages).toBeLessThan(second?.more.passages ?? 0);
  });

  it('are whole where they are small', () => {
    const [one, two] = [passage(0).slice(0, 2), passage(1).slice(0, 2)];
    const small = { ...text, shares: text.shares.slice(0, 1), passages: [one, two] };
    expect(shownTexts([small])).toEqual([
      { shares: small.shares, passages: [one, two], more: { shares: 0, passages: 0 } },
    ]);
  });
});
