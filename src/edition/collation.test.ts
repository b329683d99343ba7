import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, type Point } from './collation.ts';
import { exampleArticle, exampleClaim, exampleDisagreement, exampleStory } from './example.ts';
import { indexStory } from './story-index.ts';

const articles = ['one', 'two', 'three'].map((id, i) =>
  exampleArticle({ id, siglum: String.fromCharCode(65 + i) }),
);
const claim = (
  id: string,
  article: string,
  start = 0,
  quote = `Snow lay on the pass road by ${id}.`,
) => exampleClaim({ id, article, start, quote });
const alignment = (id: string, ...claims: string[]) => ({ id, claims, score: 1 });
const reading = (value: string, ...claims: string[]) => ({ value, claims, marks: [] });
const claims = [
  claim('a1', 'one'),
  claim('a2', 'one', 50),
  claim('b1', 'two'),
  claim('b2', 'two', 50),
  claim('c1', 'three'),
];
const told = ({ cells }: Point): string[] => cells.map(({ standing }) => standing);
const idsOf = ({ cells }: Point): string[] =>
  cells.flatMap((cell) => cell.claims.map(({ id }) => id));

describe('collate', () => {
  it('says of each article whether it has the point, and takes silence for silence', () => {
    const [point] = collate(
      indexStory(exampleStory({ articles, claims, alignments: [alignment('x', 'a1', 'b1')] })),
    );
    expect(point && told(point)).toEqual(['same', 'same', 'silent']);
    expect(point?.cells[2]).toMatchObject({ claims: [], values: [], gravity: null });
  });

  it('lets differ only the articles whose readings stand in the row', () => {
    const [point] = collate(
      indexStory(
        exampleStory({
          articles,
          claims,
          alignments: [alignment('x', 'a1', 'b1', 'c1')],
          disagreements: [
            exampleDisagreement({ id: 'd1' }, reading('two', 'a1'), reading('ten', 'c1')),
          ],
        }),
      ),
    );
    expect(point && told(point)).toEqual(['differs', 'same', 'differs']);
    expect(point?.cells.map(({ values }) => values)).toEqual([['two'], [], ['ten']]);
    expect(point?.cells[0]?.gravity).toBe('contradiction');
  });

  it('lets no cell differ by a disagreement of which only one reading stands in the row', () => {
    const points = collate(
      indexStory(
        exampleStory({
          articles,
          claims,
          alignments: [alignment('x', 'a1', 'b1')],
          disagreements: [
            exampleDisagreement({ id: 'd1' }, reading('two', 'a1'), reading('ten', 'c1')),
          ],
        }),
      ),
    );
    expect(points.map(told)).toContainEqual(['same', 'same', 'silent']);
    expect(points.map(told)).toContainEqual(['differs', 'silent', 'differs']);
  });

  it('puts first what most articles make, then what was told first, then what one article has', () => {
    const points = collate(
      indexStory(
        exampleStory({
          articles,
          claims,
          alignments: [alignment('x', 'a1', 'b1'), alignment('y', 'a2', 'b2', 'c1')],
        }),
      ),
    );
    expect(points.map(idsOf)).toEqual([
      ['a2', 'b2', 'c1'],
      ['a1', 'b1'],
    ]);
    expect(
      collate(indexStory(exampleStory({ articles, claims }))).map(({ articles }) => articles),
    ).toEqual([1, 1, 1, 1, 1]);
  });

  it('shows points that share most of their claims as one, and others apart', () => {
    const rows = (...alignments: ReturnType<typeof alignment>[]) =>
      collate(indexStory(exampleStory({ articles, claims, alignments }))).map(idsOf);
    expect(rows(alignment('x', 'a1', 'b1', 'c1'), alignment('y', 'a1', 'b1'))[0]).toEqual([
      'a1',
      'b1',
      'c1',
    ]);
    expect(rows(alignment('x', 'a1', 'b1'), alignment('y', 'b1', 'c1')).slice(0, 2)).toEqual([
      ['a1', 'b1'],
      ['b1', 'c1'],
    ]);
  });

  it('names a point by its shortest claim that is no fragment', () => {
    const worded = [
      claim('a1', 'one', 0, 'It shut.'),
      claim('b1', 'two', 0, 'The road over the pass was shut at noon.'),
      claim('c1', 'three', 0, 'At noon, two wardens said, the road over the pass was shut.'),
    ];
    const [point] = collate(
      indexStory(
        exampleStory({ articles, claims: worded, alignments: [alignment('x', 'a1', 'b1', 'c1')] }),
      ),
    );
    expect(point?.label.id).toBe('b1');
  });
});

describe('the words of a point', () => {
  it('are in the language of most articles, where one of these makes it', () => {
    const own = articles.map((article, i) => ({ ...article, language: i === 0 ? 'de' : 'en' }));
    const worded = [
      claim('a1', 'one', 0, 'Am Mittag war der Pass zu.'),
      claim('a2', 'one', 50, 'Im Tal blieb es bei Regen.'),
      claim('b1', 'two', 0, 'The road over the pass was shut at noon.'),
    ];
    const points = collate(
      indexStory(
        exampleStory({ articles: own, claims: worded, alignments: [alignment('x', 'a1', 'b1')] }),
      ),
    );
    expect(points.map(({ label }) => label.id)).toEqual(['b1', 'a2']);
  });
});

/** Stories of any alignments, disagreements and passages, over claims of several articles. */
const anyStory = fc
  .record({
    perArticle: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }),
    picks: fc.array(fc.array(fc.nat(), { minLength: 2, maxLength: 7 }), { maxLength: 12 }),
    splits: fc.array(
      fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 }),
      { maxLength: 6 },
    ),
  })
  .filter(({ perArticle }) => perArticle.some((count) => count > 0))
  .map(({ perArticle, picks, splits }) => {
    const own = perArticle.map((_, i) =>
      exampleArticle({ id: `p${i}`, siglum: String.fromCharCode(65 + i) }),
    );
    const all = perArticle.flatMap((count, i) =>
      Array.from({ length: count }, (_, at) => claim(`p${i}c${at}`, `p${i}`, at * 100)),
    );
    const at = (n: number): string => all[n % all.length]?.id ?? '';
    return exampleStory({
      articles: own,
      claims: all,
      alignments: picks.map((ids, i) => alignment(`x${i}`, ...new Set(ids.map(at)))),
      disagreements: splits.map((parts, i) =>
        exampleDisagreement(
          { id: `d${i}` },
          ...parts.map((ids, n) => reading(`r${n}`, ...new Set(ids.map(at)))),
        ),
      ),
    });
  });

describe('a collation table of any story', () => {
  it('has in every cell claims of its own column alone, and in every row a cell for each article', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { cells, articles: count, label } of collate(indexStory(story))) {
          expect(cells.map(({ article }) => article.id)).toEqual(
            story.articles.map(({ id }) => id),
          );
          for (const cell of cells) {
            expect(cell.claims.every(({ article }) => article === cell.article.id)).toBe(true);
            expect(cell.standing === 'silent').toBe(cell.claims.length === 0);
            expect(cell.standing === 'differs').toBe(cell.values.length > 0);
          }
          expect(cells.filter((cell) => cell.claims.length > 0)).toHaveLength(count);
          expect(cells.some((cell) => cell.claims.includes(label))).toBe(true);
        }
      }),
    );
  });

  it('leaves out no claim, tears no alignment apart and shows every disagreement', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const points = collate(indexStory(story));
        const rows = points.map((point) => new Set(idsOf(point)));
        for (const { id } of story.claims) expect(rows.some((row) => row.has(id))).toBe(true);
        for (const { claims: ids } of story.alignments)
          expect(rows.some((row) => ids.every((id) => row.has(id)))).toBe(true);
        for (const one of story.disagreements)
          expect(points.some(({ disagreements }) => disagreements.includes(one))).toBe(true);
      }),
    );
  });

  it('is the same in whatever order the story lists things', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const turned = {
          ...story,
          claims: story.claims.toReversed(),
          alignments: story.alignments
            .toReversed()
            .map((one) => ({ ...one, claims: one.claims.toReversed() })),
          disagreements: story.disagreements.toReversed(),
        };
        expect(collate(indexStory(turned))).toEqual(collate(indexStory(story)));
      }),
    );
  });
});
