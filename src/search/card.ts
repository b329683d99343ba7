import { dateInWords } from '../edition/dates.ts';
import { gravities } from '../edition/gravity.ts';
import { claimAnchor, permalinks } from '../permalink.ts';
import { strings } from '../strings.ts';
import { highlight } from './highlight.ts';
import type { Found } from './pagefind.ts';
import { reveal } from './shown.ts';
import { base, wayTo } from './way.ts';

const language = document.documentElement.lang;

const isKind = (name: string): name is keyof typeof strings.kind => name in strings.kind;

/** Where articles have the records, not claims: its address has no place in it. */
export const isArticle = ({ url }: Found): boolean => !url.includes('#');

/** A result as a list item, made of text nodes alone: what an article says is never markup. */
export function resultCard(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  if (isArticle(found)) {
    const inside = element('ol', 'plain');
    // A page is a sub-result of itself, too.
    const claims = found.sub_results?.filter(({ url }) => url.includes('#')) ?? [];
    inside.append(...claims.map(subResult));
    item.append(articleHead(found, found.url), inside);
  } else item.append(wordsOf(found), byline(found));
  return item;
}

function wordsOf(found: Found): HTMLAnchorElement {
  const words = element('a', 'words');
  words.href = wayTo(found.url);
  words.dir = 'auto';
  for (const { text, label } of highlight(found.content, found.locations)) {
    words.append(label === null ? text : element('mark', 'found', text));
  }
  return words;
}

const anchor = claimAnchor('');

/** A link to the claim's own page; the address of its place in the article ends with its id. */
function claimLink(place: string): HTMLAnchorElement {
  const [, id = ''] = place.split(`#${anchor}`);
  const link = element('a', '', strings.search.page);
  link.href = wayTo(permalinks(base()).claim(id));
  return link;
}

/** Who says it, where and when, and that others say otherwise. */
function byline(found: Found): HTMLParagraphElement {
  const { siglum, outlet, published } = reveal(found.meta.shown);
  const { source } = found.meta;
  const [kind = ''] = found.filters.kind ?? [];
  const by = element('p', 'by');
  by.append(element('b', '', kind === 'outlet' ? strings.speech.narration : source), ' ');
  if (kind !== 'outlet' && isKind(kind)) by.append(element('span', '', strings.kind[kind]), ' ');
  by.append(element('span', 'siglum', siglum), ' ', element('bdi', '', outlet), ' ');
  if (published !== '') by.append(element('time', '', dateInWords(published, language)), ' ');
  const gravity = gravities.find((one) => found.filters.disagreement?.includes(one));
  if (gravity !== undefined) by.append(element('strong', gravity, strings.gravity[gravity]), ' ');
  by.append(claimLink(found.url));
  return by;
}

/** The article that results stand in. */
export function articleHead({ meta }: Found, address: string): HTMLElement {
  const { siglum, outlet, headline, published } = reveal(meta.shown);
  const head = element('p', 'article');
  const link = element('a', '', headline);
  link.href = wayTo(address);
  link.dir = 'auto';
  head.append(element('span', 'siglum', siglum), ' ', element('bdi', '', outlet), ' ', link);
  if (published !== '') head.append(' ', element('time', '', dateInWords(published, language)));
  return head;
}

/** A claim inside an article: its words come as HTML, of which nothing but text and marks is taken. */
function subResult({ url, title, excerpt }: { url: string; title: string; excerpt: string }) {
  const item = document.createElement('li');
  const words = element('a', 'words');
  words.href = wayTo(url);
  words.dir = 'auto';
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of body.childNodes) {
    const text = node.textContent ?? '';
    words.append(node.nodeName === 'MARK' ? element('mark', 'found', text) : text);
  }
  const by = element('p', 'by');
  by.append(element('b', '', title), ' ', claimLink(url));
  item.append(words, by);
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
