import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { passStory } from '../edition/example.ts';
import { indexStory } from '../edition/story-index.ts';
import { permalinks } from '../permalink.ts';
import { articleFiles } from './articles.ts';
import { MOST_CLAIMS, searchUnitFor } from './unit.ts';

const withQuote = (quote: string) =>
  indexStory({
    ...passStory,
    claims: passStory.claims.map((claim, at) => (at === 0 ? { ...claim, quote } : claim)),
  });
const files = (quote: string) => articleFiles(withQuote(quote), permalinks('/papers/'), 'en', {});

describe('an article in the index', () => {
  it('has each of its claims under its anchor, and the filters of all', () => {
    const [post] = files('The pass is shut.');
    const { document } = parseHTML(post?.content ?? '');
    const anchors = [...document.querySelectorAll('[data-pagefind-title]')].map(({ id }) => id);
    expect(post?.url).toBe('/papers/pass/post/');
    expect(anchors).toEqual(['c-c111111111', 'c-c222222222']);
    const kinds = [...document.querySelectorAll('meta[data-pagefind-filter^="kind"]')];
    expect(kinds.map((one) => one.getAttribute('content')).sort()).toEqual(['outlet', 'person']);
  });

  it('holds what an article says as text', () => {
    const said = '</p><script>alert(1)</script><h2 id="x">';
    const html = files(said)
      .map(({ content }) => content)
      .join('');
    expect(html).not.toContain('<script>');
    expect(parseHTML(html).document.querySelectorAll('#x')).toHaveLength(0);
  });
});

it('takes the place of its claims where these are too many', () => {
  expect(searchUnitFor(MOST_CLAIMS)).toBe('claims');
  expect(searchUnitFor(MOST_CLAIMS + 1)).toBe('articles');
});
