import type { Day, Original } from './original.ts';

/** An item of CSL-JSON (Citation Style Language 1.0.2, csl-data.json), as far as references here need it. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title?: string;
  'container-title'?: string;
  publisher?: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [Day] };
  accessed?: { 'date-parts': [Day] };
  URL?: string;
  language?: string;
  note?: string;
}

/** An article of a newspaper. A byline is one name, taken apart nowhere. */
export function cslOf(original: Original): CslItem {
  const { id, title, outlet, byline, issued, accessed, url, language, note } = original;
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
