import type { Article } from '../domain/index.ts';

/** A day as its numbers, the month from 1: the form of `date-parts` in CSL-JSON. */
export type Day = [year: number, month: number, day: number];

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

/** Text on one line: white space and control characters as one space, none at the ends. */
export const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** @param iso a date, or a date-time */
export function dayOf(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 'yyyy-mm-dd'.length).split('-').map(Number);
  return [year, month, day];
}

/** A field of that name on one line; none where it is not known or says nothing. */
function known<Name extends string>(name: Name, text: string | null) {
  const line = onOneLine(text ?? '');
  return (line === '' ? {} : { [name]: line }) as Partial<Record<Name, string>>;
}

/**
 * An article as its outlet published it.
 *
 * @param id of the record
 * @param read a sentence that says where the article, or a claim of it, was read
 */
export function originalOf(
  article: Article,
  { id, invented, read }: { id: string; invented: boolean; read: string },
): Original {
  const notes = [
    ...(invented ? ['Invented article.'] : []),
    ...(article.headline === null ? [`It begins: “${onOneLine(article.label)}”.`] : []),
    ...(article.agency === null ? [] : [`Copy of ${onOneLine(article.agency)}.`]),
    ...(article.archived === null ? [] : [`Archived copy: ${article.archived} .`]),
    read,
  ];
  return {
    id,
    ...known('title', article.headline),
    ...known('outlet', article.outlet),
    ...known('byline', article.byline),
    ...(article.published === null ? {} : { issued: dayOf(article.published) }),
    ...(article.accessed === null ? {} : { accessed: dayOf(article.accessed) }),
    ...known('url', article.url),
    language: article.language,
    note: notes.join(' '),
  };
}
