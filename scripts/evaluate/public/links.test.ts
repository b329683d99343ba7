import { describe, expect, it } from 'vitest';
import { halfOf } from '../../stages/08-align/train/ecbplus.ts';
import { scoreLinks } from './links.ts';

/** Names of articles that the training does not learn from. */
const checked = Array.from({ length: 40 }, (_, i) => `article-${i}`).filter(
  (id) => halfOf(id) === 'check',
);
const [one = '', two = '', three = ''] = checked;
const learned = Array.from({ length: 40 }, (_, i) => `article-${i}`).find(
  (id) => halfOf(id) === 'look',
);

const article = (
  id: string,
  words: string,
  annotated = true,
): Parameters<typeof scoreLinks>[0][number]['articles'][number] => ({
  id,
  text: words,
  sentences: [{ n: 1, start: 0, end: words.length, annotated }],
});
const FIRE = 'The fire in the old mill of Brack killed twelve miners in the night.';

describe('scoreLinks', () => {
  it('counts a pair once, a pair of two events as wrong, and nothing that was learned from', async () => {
    const clusters = [
      {
        topic: 1,
        clusterId: 'brack',
        articles: [article(one, FIRE), article(two, FIRE), article(learned ?? '', FIRE)],
        links: [[one, 1, two, 1, 'same-event'] as [string, number, string, number, string]],
      },
      { topic: 1, clusterId: 'tarn', articles: [article(three, FIRE)], links: [] },
    ];
    expect(await scoreLinks(clusters)).toEqual({
      articles: 3,
      found: 3,
      hits: 1,
      gold: 1,
      across: 2,
      together: 1,
      parted: 0,
      separate: 2,
      joined: 2,
    });
    expect(await scoreLinks(clusters, 'event')).toMatchObject({ found: 1, hits: 1, separate: 0 });
  });

  it('asks nothing of sentences that nobody annotated', async () => {
    const articles = [article(one, FIRE), article(two, FIRE, false)];
    const clusters = [{ topic: 1, clusterId: 'brack', articles, links: [] }];
    expect(await scoreLinks(clusters)).toMatchObject({ found: 0, gold: 0 });
  });
});
