import { describe, expect, it } from 'vitest';
import type { FactOf } from '../domain/index.ts';
import { exampleArticle, exampleClaim, exampleDisagreement, exampleStory } from './example.ts';
import { indexStory } from './story-index.ts';
import { sizes, timelinePicture } from './timeline-picture.ts';
import { mostTold, timelineOf } from './timeline.ts';

const time = (from: string | null, grain: FactOf<'time'>['grain'], start = 0): FactOf<'time'> => ({
  dimension: 'time',
  start,
  end: start + 6,
  surface: 'Monday',
  from,
  to: from,
  grain,
});
const articles = [
  exampleArticle({ id: 'one' }),
  exampleArticle({ id: 'two', siglum: 'B', published: null }),
];
const index = indexStory(
  exampleStory({
    articles,
    claims: [
      exampleClaim({ id: 'a', article: 'one', facts: [time('2031-01-04T18:00', 'minute')] }),
      exampleClaim({ id: 'b', article: 'one', start: 50, facts: [time('2031-01-09', 'day', 50)] }),
      exampleClaim({
        id: 'c',
        article: 'two',
        modality: 'planned',
        facts: [time('2031-01-04', 'day'), time('2031-01-04T09:00Z', 'minute', 20)],
      }),
      exampleClaim({
        id: 'd',
        article: 'two',
        start: 50,
        facts: [
          time('2030-01-01', 'year', 50),
          time('T18:00', 'minute', 60),
          time(null, 'day', 70),
        ],
      }),
    ],
    disagreements: [
      exampleDisagreement(
        { id: 'x', kind: 'temporal' },
        { value: 'Monday', claims: ['a'], marks: [{ claim: 'a', start: 0, end: 6 }] },
        { value: 'Friday', claims: ['c'], marks: [{ claim: 'c', start: 40, end: 46 }] },
      ),
    ],
  }),
);
const days = timelineOf(index);

describe('timelineOf', () => {
  it('groups claims by the day they name, each once, and leaves out what names none', () => {
    expect(days.map(({ date, told }) => [date, ...told.map(({ claim }) => claim.id)])).toEqual([
      ['2031-01-04', 'a', 'c'],
      ['2031-01-09', 'b'],
    ]);
  });

  it('tells what is planned from what is only later than its article', () => {
    const planned = days.flatMap(({ told }) =>
      told.map(({ claim, planned }) => [claim.id, planned]),
    );
    expect(planned).toEqual([
      ['a', false],
      ['c', true],
      ['b', false],
    ]);
  });

  it('marks only the dates that a disagreement marks', () => {
    const disputed = days.flatMap(({ told }) =>
      told.filter(({ disagreements }) => disagreements.length > 0).map(({ claim }) => claim.id),
    );
    expect(disputed).toEqual(['a']);
  });
});

describe('mostTold', () => {
  it('keeps the days that most articles name, in their order', () => {
    const [first] = days;
    const single = Array.from({ length: 40 }, (_, i) => ({
      date: `2030-01-${String(i + 1).padStart(2, '0')}`,
      told: days[1]?.told ?? [],
    }));
    const kept = mostTold([...single, ...(first ? [first] : [])]);
    expect(kept).toHaveLength(14);
    expect(kept.at(-1)).toBe(first);
  });
});

describe('timelinePicture', () => {
  const svg = timelinePicture(days, articles, sizes.wide, 'en-GB');

  it('draws what is past, planned and disputed each in its own way, with no style of its own', () => {
    const part = (name: string): string =>
      new RegExp(`<g[^>]*class="${name}".*?</g>`, 's').exec(svg)?.[0] ?? '';
    expect(part('told').match(/<circle/g)).toHaveLength(1);
    expect(part('planned').match(/<circle/g)).toHaveLength(1);
    expect(part('disputed').match(/<path/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<style|style=/);
  });

  it('counts articles where a row for each would be too high', () => {
    const [day] = days;
    const [telling] = day?.told ?? [];
    if (!day || !telling) throw new Error('no day');
    const many = Array.from({ length: 30 }, (_, i) =>
      exampleArticle({ id: `p${i}`, siglum: `S${i}` }),
    );
    const told = many.map((article) => ({ ...telling, article, disagreements: [] }));
    const counted = timelinePicture([{ ...day, told }], many, sizes.narrow, 'en-GB');
    expect(counted.match(/<circle/g)).toHaveLength(1);
    expect(counted).not.toContain('>S7<');
  });

  it('is the same each time, and draws a single day', () => {
    expect(timelinePicture(days, articles, sizes.wide, 'en-GB')).toBe(svg);
    expect(timelinePicture(days.slice(0, 1), articles, sizes.narrow, 'en-GB')).not.toMatch(
      /NaN|Infinity/,
    );
  });
});
