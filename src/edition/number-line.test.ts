import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSchema, type Disagreement, type Fact } from '../domain/index.ts';
import { exampleArticle, exampleClaim, exampleDisagreement, exampleStory } from './example.ts';
import { legendOf, numberLineOf } from './number-line.ts';
import { found, indexStory } from './story-index.ts';

type Given = Record<string, unknown>;

/** A figure of the words "Nine cars". */
const fact = (given: Given): Fact =>
  factSchema.parse({
    ...{ dimension: 'count', start: 0, end: 4, surface: 'Nine', of: 'car', bound: 'exact' },
    ...given,
  });
const single = (value: number, given: Given = {}): Fact => fact({ lo: value, hi: value, ...given });

/** The line of a disagreement with a reading, in one claim, for each list of facts. */
function lineOf(readings: readonly (readonly Fact[])[], given: Partial<Disagreement> = {}) {
  const ids = readings.map((_, at) => `c${at}`);
  const disagreement = exampleDisagreement(
    { id: 'd', ...given },
    ...ids.map((claim) => ({
      value: claim,
      claims: [claim],
      marks: [{ claim, start: 0, end: 4 }],
    })),
  );
  const story = exampleStory({
    articles: [exampleArticle({ id: 'post' })],
    claims: readings.map((facts, at) =>
      exampleClaim({ id: `c${at}`, article: 'post', start: 40 * at, facts: [...facts] }),
    ),
    disagreements: [disagreement],
  });
  const index = indexStory(story);
  return numberLineOf(index, found(index.disagreements, 'd', 'disagreement'));
}

const places = (line: ReturnType<typeof lineOf>) =>
  (line?.placed ?? [])
    .flatMap((reading) => [...reading.values()])
    .map(({ from, to }) => [from, to]);

describe('numberLineOf', () => {
  it('places the figures to scale', () => {
    const line = lineOf([[single(214)], [single(241)], [single(220.75)]]);
    expect(line?.scale).toBe('linear');
    expect(places(line)).toEqual([
      [8, 8],
      [92, 92],
      [29, 29],
    ]);
    expect(line?.ticks).toEqual([8, 29, 92]);
  });

  it('leaves an open end open, and gives a range two ends', () => {
    const over = fact({ lo: 30, hi: null, bound: 'over' });
    const under = fact({ lo: null, hi: 40, bound: 'under' });
    expect(places(lineOf([[over], [under], [fact({ lo: 30, hi: 40, bound: 'range' })]]))).toEqual([
      [8, null],
      [null, 92],
      [8, 92],
    ]);
  });

  it('puts one figure told in two ways in the middle', () => {
    const over = fact({ lo: 30, hi: null, bound: 'over' });
    expect(places(lineOf([[over], [single(30, { bound: 'about' })]]))).toEqual([
      [50, null],
      [50, 50],
    ]);
  });

  it('is logarithmic where one figure is more than fifty times another, never with 0 or less', () => {
    expect(lineOf([[single(10)], [single(500)]])?.scale).toBe('linear');
    expect(lineOf([[single(10)], [single(501)]])?.scale).toBe('log');
    expect(places(lineOf([[single(1)], [single(100)], [single(10_000)]]))[1]).toEqual([50, 50]);
    expect(lineOf([[single(0)], [single(501)]])?.scale).toBe('linear');
    expect(lineOf([[single(-3)], [single(501)]])?.scale).toBe('linear');
  });

  it('is silent where units differ or a figure is missing', () => {
    const money = (unit: string): Fact => single(5, { dimension: 'money', unit, of: null });
    expect(lineOf([[money('EUR')], [money('USD')]])).toBeNull();
    expect(lineOf([[money('EUR')], [single(5)]])).toBeNull();
    expect(lineOf([[single(5)], []])).toBeNull();
    expect(lineOf([[single(5)], [fact({ lo: null, hi: null })]])).toBeNull();
    const elsewhere = single(6, { start: 6, end: 9 });
    expect(lineOf([[single(5)], [elsewhere]])).toBeNull();
  });

  it('is silent on a figure that is rejected or comes on top of another, and on other kinds', () => {
    expect(lineOf([[single(5)], [single(6, { standing: 'denied' })]])).toBeNull();
    expect(lineOf([[single(5)], [single(6, { standing: 'added' })]])).toBeNull();
    expect(lineOf([[single(5)], [single(6)]], { kind: 'scope' })).toBeNull();
  });

  it('takes the figure that covers most of the marked words', () => {
    const line = lineOf([[single(1, { end: 1 }), single(9)], [single(2)]]);
    expect(line?.placed[0]?.get('c0')?.fact.lo).toBe(9);
  });

  it('tells two figures in one claim apart', () => {
    const claim = exampleClaim({
      id: 'c',
      article: 'post',
      facts: [single(12), single(22, { start: 9, end: 11 })],
    });
    const reading = (value: string, start: number, end: number) => ({
      value,
      claims: ['c'],
      marks: [{ claim: 'c', start, end }],
    });
    const disagreement = exampleDisagreement(
      { id: 'd' },
      reading('12', 0, 4),
      reading('22', 9, 11),
    );
    const articles = [exampleArticle({ id: 'post' })];
    const index = indexStory(
      exampleStory({ articles, claims: [claim], disagreements: [disagreement] }),
    );
    expect(places(numberLineOf(index, disagreement))).toEqual([
      [8, 8],
      [92, 92],
    ]);
  });

  it('keeps every figure on the line and in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 2, maxLength: 6 }), (values) => {
        const at = places(lineOf(values.map((value) => [single(value)]))).map(
          ([from]) => from ?? -1,
        );
        expect(at.every((place) => place >= 8 && place <= 92)).toBe(true);
        const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        const sorted = order.map((i) => at[i] ?? -1);
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('legendOf', () => {
  const legend = (...facts: Fact[]): string => {
    const line = lineOf(facts.map((one) => [one]));
    return line ? legendOf(line) : '';
  };

  it('explains the signs that are there and no others', () => {
    expect(legend(single(3), single(4))).not.toMatch(/arrow|ring/);
    expect(legend(single(3), fact({ lo: 4, hi: null, bound: 'over' }))).toContain('arrow');
    expect(legend(single(3), single(4, { bound: 'about' }))).toContain('ring');
    expect(legend(single(3), single(400))).toContain('logarithmic');
  });
});
