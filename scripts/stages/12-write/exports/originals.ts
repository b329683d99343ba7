import type { Article } from '../../../../src/domain/index.ts';
import { addressesOf, editionInWords, onOneLine, type Export, type ExportInput } from './export.ts';

/** A day as its numbers, the month from 1: the form of `date-parts` in CSL-JSON. */
type Day = [year: number, month: number, day: number];

/** An original article as a record for references. What is not known is not there. */
export interface Original {
  id: string;
  title?: string;
  outlet?: string;
  byline?: string;
  /** As the article's own clock has it; the hour has no place in a reference. */
  issued?: Day;
  accessed?: Day;
  url?: string;
  language: string;
  /** Where this edition has it, its archived copy, and that it is invented where it is. */
  note: string;
}

function dayOf(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 'yyyy-mm-dd'.length).split('-').map(Number);
  return [year, month, day];
}

/** A field of that name on one line; none where it is not known or says nothing. */
function known<Name extends string>(name: Name, text: string | null) {
  const line = onOneLine(text ?? '');
  return (line === '' ? {} : { [name]: line }) as Partial<Record<Name, string>>;
}

/** The articles of a story as their outlets published them. */
export function originalsOf({ story, site, edition }: ExportInput): Original[] {
  const address = addressesOf(site.url);
  const noteOf = (article: Article): string =>
    [
      ...(story.invented ? ['Invented article.'] : []),
      ...(article.headline === null ? [`It begins: “${onOneLine(article.label)}”.`] : []),
      ...(article.agency === null ? [] : [`Copy of ${onOneLine(article.agency)}.`]),
      ...(article.archived === null ? [] : [`Archived copy: ${article.archived} .`]),
      `Annotated in ${onOneLine(site.name)}, ${editionInWords(edition)}: ${address.article(story.story, article.id)}`,
    ].join(' ');
  return story.articles.map((article) => ({
    id: `${story.story}/${article.id}`,
    ...known('title', article.headline),
    ...known('outlet', article.outlet),
    ...known('byline', article.byline),
    ...(article.published === null ? {} : { issued: dayOf(article.published) }),
    ...(article.accessed === null ? {} : { accessed: dayOf(article.accessed) }),
    ...known('url', article.url),
    language: article.language,
    note: noteOf(article),
  }));
}

/** An article of a newspaper in CSL-JSON (Citation Style Language 1.0.2). A byline is one name, taken apart nowhere. */
function cslOf({ id, title, outlet, byline, issued, accessed, url, language, note }: Original) {
  return {
    id,
    type: 'article-newspaper',
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { 'container-title': outlet }),
    ...(byline === undefined ? {} : { author: [{ literal: byline }] }),
    ...(issued === undefined ? {} : { issued: { 'date-parts': [issued] } }),
    ...(accessed === undefined ? {} : { accessed: { 'date-parts': [accessed] } }),
    ...(url === undefined ? {} : { URL: url }),
    language,
    note,
  };
}

export const csl: Export = {
  name: 'The originals as CSL-JSON',
  file: 'articles.csl.json',
  mediaType: 'application/json',
  for: 'For Pandoc, Zotero and other users of citation styles: the original articles as records to cite.',
  textOf: (input) => `${JSON.stringify(originalsOf(input).map(cslOf), null, 1)}\n`,
};
