import type { Citable } from '../citable.ts';
import type { Day } from '../original.ts';
import type { Format } from './format.ts';

/** What means something in wikitext, as a character reference; `|` as the template that stands for it (Help:Template, "Parameters"). */
const ESCAPES: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '~': '&#126;',
  '&': '&amp;',
};

const wikitext = (words: string): string =>
  words.replace(/[|{}[\]<>'~&]/g, (character) => ESCAPES[character] ?? character);

/** An address in which nothing ends the parameter or the link. */
const address = (url: string): string =>
  url.replace(
    /[|{}[\]<>"' ]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const iso = (day: { 'date-parts': [Day] } | undefined): string | undefined =>
  day?.['date-parts'][0].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

function template(name: string, parameters: readonly [string, string | undefined][]): string {
  const given = parameters.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [` |${key}=${value}`],
  );
  return `{{${name}${given.join('')}}}`;
}

function cited({ item, quote }: Citable): string {
  const words = (text: string | undefined) => text && wikitext(text);
  const common: [string, string | undefined][] = [
    ['title', words(item.title)],
    ['url', item.URL && address(item.URL)],
    ['date', iso(item.issued)],
    ['access-date', iso(item.accessed)],
  ];
  if (item.type === 'webpage')
    return template('cite web', [
      ...common,
      ['website', words(item['container-title'])],
      ['publisher', words(item.publisher)],
    ]);
  return template('cite news', [
    ['author', words(item.author?.[0]?.literal)],
    ...common,
    ['work', words(item['container-title'])],
    ['quote', quote === null ? undefined : wikitext(quote)],
  ]);
}

/** Template:Cite news and Template:Cite web, with where it was read behind them. */
export const wikipedia: Format = {
  name: 'Wikipedia',
  for: 'For a footnote in Wikipedia: put it between <ref> and </ref>.',
  of: (citable) => {
    const { read, permalink, invented } = citable;
    const place = read === null ? '' : ` [${address(permalink)} ${wikitext(read)}].`;
    return `${cited(citable)}${place}${invented ? ' The story is invented.' : ''}`;
  },
};
