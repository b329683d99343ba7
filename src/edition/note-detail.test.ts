import { expect, it } from 'vitest';
import { exampleArticle, exampleClaim, exampleStory } from './example.ts';
import { noteOf } from './note.ts';
import { detailOf } from './note-detail.ts';
import { indexStory } from './story-index.ts';

/** The notes of the first of `articles` that tell the same `points`. */
function notesOf(articles: number, points: number) {
  const claims = Array.from({ length: articles * points }, (_, n) =>
    exampleClaim({
      id: `c${n}`,
      article: `a${n % articles}`,
      start: n * 100,
      quote: `Gate ${n} of the pass was shut before the snow came, and nobody knew who had the key.`,
    }),
  );
  const index = indexStory(
    exampleStory({
      articles: Array.from({ length: articles }, (_, n) => exampleArticle({ id: `a${n}` })),
      claims,
      alignments: Array.from({ length: points }, (_, point) => ({
        id: `p${point}`,
        claims: claims.slice(point * articles, (point + 1) * articles).map(({ id }) => id),
        score: 1,
      })),
    }),
  );
  return (index.claimsIn.get('a0') ?? []).map(({ id }) => noteOf(index, id, new Map()));
}

it('has notes tell all there is in a story of usual size', () => {
  expect(detailOf(notesOf(6, 25))).toMatchObject({ quoted: 6, grounds: true });
});

it('has them quote fewer articles, then none, the more claims there are', () => {
  const quoted = [25, 80, 150, 400].map((points) => detailOf(notesOf(8, points)).quoted);
  expect(quoted).toEqual(quoted.toSorted((a, b) => b - a));
  expect(quoted.at(-1)).toBe(0);
});

it('has an answer for an article without claims', () => {
  expect(detailOf([]).grounds).toBe(true);
});
