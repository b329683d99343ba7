import { articleHead, isArticle, resultCard } from './card.ts';
import type { Found, Result } from './pagefind.ts';

/** Results shown at once; more on demand, so that a common word does not load every fragment. */
const PAGE = 20;

const list = document.getElementById('results');
const more = document.getElementById('more');

export function clearResults(): void {
  list?.replaceChildren();
  if (more) more.hidden = true;
}

/** The article that a claim stands in, by its address. */
const articleOf = ({ url }: Found): string => url.split('#')[0] ?? url;

/** Puts a claim under its article's name; articles stand in the order of their first results. */
function addGrouped(found: Found): void {
  const article = articleOf(found);
  const groups = [...(list?.querySelectorAll<HTMLElement>('[data-article]') ?? [])];
  let group = groups.find((one) => one.dataset.article === article);
  if (group === undefined) {
    group = document.createElement('li');
    group.dataset.article = article;
    group.append(articleHead(found, article), document.createElement('ol'));
    group.querySelector('ol')?.classList.add('plain');
    list?.append(group);
  }
  group.querySelector('ol')?.append(resultCard(found));
}

/**
 * Shows results, some at once and the rest on demand.
 *
 * @param grouped by their articles
 * @param isCurrent whether nothing else was searched since
 */
export async function showResults(
  rest: readonly Result[],
  grouped: boolean,
  isCurrent: () => boolean,
): Promise<void> {
  const found = await Promise.all(rest.slice(0, PAGE).map((result) => result.data()));
  if (!isCurrent()) return;
  for (const one of found)
    if (grouped && !isArticle(one)) addGrouped(one);
    else list?.append(resultCard(one));
  if (!more) return;
  more.hidden = rest.length <= PAGE;
  more.onclick = () => void showResults(rest.slice(PAGE), grouped, isCurrent);
}
