import type { Article, Claim, Disagreement, Story } from '../domain/index.ts';
import { type CslItem, cslOf } from './csl.ts';
import { isolated } from './isolated.ts';
import { dayOf, originalOf, onOneLine } from './original.ts';

/** The edition in which something was read. */
export interface ReadIn {
  /** Name of the site, and who publishes it. */
  site: string;
  publisher: string;
  /** Number and date of the newest edition that records the story. */
  edition: number;
  date: string;
  /** BCP 47, of the site's own words. */
  language: string;
}

/** What can be cited, ready for every format. */
export interface Citable {
  /** The original article, or the page of this edition where that is what is cited. */
  item: CslItem;
  /** The words cited; null where it is an article, a disagreement or a story. */
  quote: string | null;
  /** Who says them, with the role; null for an outlet's own voice, and where no words are cited. */
  speaker: string | null;
  /** Of the words: BCP 47. */
  language: string;
  /** Where this edition has it: "Claim 3 of article B, as marked in The Edition, edition 2 of 2031-05-01"; null where the item says so itself. */
  read: string | null;
  permalink: string;
  invented: boolean;
}

const editionOf = ({ site, edition, date }: ReadIn): string =>
  `${onOneLine(site)}, edition ${edition} of ${date}`;

const INVENTED = 'The story is invented.';

/** A claim: its article is cited, and the claim's page as where it was read. */
export function citableClaim(
  { id, quote }: Pick<Claim, 'id' | 'quote'>,
  article: Article,
  { name, speaker }: { name: string; speaker: string | null },
  where: { permalink: string; invented: boolean; read: ReadIn },
): Citable {
  const read = `${name}, as marked in ${editionOf(where.read)}`;
  const { permalink, invented } = where;
  const note = `Words cited: ${onOneLine(quote)} (${read}: ${permalink})`;
  return {
    item: cslOf(originalOf(article, { id, invented, read: note })),
    quote: onOneLine(quote),
    speaker: speaker && isolated(onOneLine(speaker)),
    language: article.language,
    read,
    permalink,
    invented,
  };
}

/** An article: it is cited as its outlet published it, and its page as where it was read. */
export function citableArticle(
  article: Article,
  where: { permalink: string; invented: boolean; read: ReadIn },
): Citable {
  const read = `As annotated in ${editionOf(where.read)}`;
  const { permalink, invented } = where;
  return {
    item: cslOf(originalOf(article, { id: article.id, invented, read: `${read}: ${permalink}` })),
    quote: null,
    speaker: null,
    language: article.language,
    read,
    permalink,
    invented,
  };
}

/** A page of the edition itself: a disagreement or a story. */
export function citablePage(
  { id, title }: { id: string; title: string },
  where: { permalink: string; invented: boolean; read: ReadIn },
): Citable {
  const { permalink, invented, read } = where;
  return {
    item: {
      id,
      type: 'webpage',
      title: onOneLine(title),
      'container-title': onOneLine(read.site),
      publisher: onOneLine(read.publisher),
      issued: { 'date-parts': [dayOf(read.date)] },
      URL: permalink,
      language: read.language,
      note: [...(invented ? [INVENTED] : []), `Edition ${read.edition}.`].join(' '),
    },
    quote: null,
    speaker: null,
    language: read.language,
    read: null,
    permalink,
    invented,
  };
}

export const citableDisagreement = (
  { id, why }: Pick<Disagreement, 'id' | 'why'>,
  where: Parameters<typeof citablePage>[1],
): Citable => citablePage({ id, title: why }, where);

export const citableStory = (
  { story, title }: Pick<Story, 'story' | 'title'>,
  where: Parameters<typeof citablePage>[1],
): Citable => citablePage({ id: story, title }, where);

/** What stands behind a reference to the original: where it was read, and that it is invented. */
export function readAt({ read, permalink, invented }: Citable): string {
  const parts = [
    ...(read === null ? [] : [`${read}, ${permalink}`]),
    ...(invented ? [INVENTED] : []),
  ];
  return parts
    .map((part) => (/[.!?]$/.test(part) || part.endsWith(permalink) ? part : `${part}.`))
    .join(' ');
}
