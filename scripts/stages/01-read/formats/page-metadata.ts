import type { DocumentMetadata } from './format.ts';

/** What Readability read from JSON-LD, meta tags and the page. */
export interface PageFields {
  title?: string | null | undefined;
  siteName?: string | null | undefined;
  byline?: string | null | undefined;
  publishedTime?: string | null | undefined;
  lang?: string | null | undefined;
}

const words = (value: string | null | undefined): string | undefined => {
  const folded = (value ?? '').replace(/\s+/g, ' ').trim();
  return folded === '' ? undefined : folded;
};

const TIMESTAMP =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<clock>\d{2}:\d{2})(?<seconds>:\d{2}(?:\.\d+)?)?(?:(?<z>Z)|(?<hours>[+-]\d{2}):?(?<minutes>\d{2}))?)?$/;

/**
 * A machine's timestamp as ISO 8601: with time and offset where it has both, else the day alone,
 * since the hours of an unknown zone date nothing.
 * @returns undefined for what is no timestamp.
 */
export function publishedAt(value: string | null | undefined): string | undefined {
  const found = TIMESTAMP.exec(words(value) ?? '')?.groups;
  if (!found || Number.isNaN(Date.parse(found.day ?? ''))) return undefined;
  const { day, clock, seconds = ':00', z, hours, minutes } = found;
  const offset = z ?? (hours === undefined ? undefined : `${hours}:${minutes ?? '00'}`);
  return clock === undefined || offset === undefined
    ? day
    : `${day ?? ''}T${clock}${seconds}${offset}`;
}

/** The headline without the site's name, which pages put behind it for the window's title. */
function headlineOf(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined) return title;
  const ending = [' - ', ' – ', ' — ', ' | ', ' :: '].find((joint) =>
    title.toLowerCase().endsWith(`${joint}${site}`.toLowerCase()),
  );
  return ending === undefined ? title : title.slice(0, -(ending.length + site.length)).trim();
}

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
/** The day of publication, which pages put behind the author's name, with what follows it. */
const DAY_BEHIND = new RegExp(
  String.raw`(?:^|\s)(?:(?:published|posted|updated|on)\s)*(?:${MONTH} \d{1,2},? \d{4}|\d{1,2} ${MONTH} \d{4}|\d{4}-\d\d-\d\d)\b.*$`,
  'i',
);

/** An author's name alone; a page that gives its own name for the author names none. */
function bylineOf(byline: string | undefined, site: string | undefined): string | undefined {
  const name = byline
    ?.replace(/^by\s+/i, '')
    .replace(DAY_BEHIND, '')
    .replace(/[,;|\s]+$/, '');
  return name === '' || name?.toLowerCase() === site?.toLowerCase() ? undefined : name;
}

/** Attributes are named in any case (HTML Standard, 13.1.2.3); the parser keeps the one they are written in. */
const attributeOf = (element: Element | null, name: string): string | undefined =>
  [...(element?.attributes ?? [])].find((attribute) => attribute.name.toLowerCase() === name)
    ?.value;

/** What the markup states and Readability does not read. Asked before Readability takes the page apart. */
export function markupOf(document: Document): {
  published: string | undefined;
  url: string | undefined;
} {
  const marked = document.querySelector('[itemprop="datePublished"]');
  const address = attributeOf(document.querySelector('link[rel="canonical"]'), 'href') ?? '';
  return {
    published:
      publishedAt(attributeOf(marked, 'datetime')) ?? publishedAt(attributeOf(marked, 'content')),
    url: /^https?:\/\//.test(address) ? address : undefined,
  };
}

/** What a saved page states of its article. Nothing is guessed: what it does not state is left out. */
export function metadataOf(
  markup: ReturnType<typeof markupOf>,
  fields: PageFields,
): DocumentMetadata {
  const site = words(fields.siteName);
  const stated = {
    headline: headlineOf(words(fields.title), site),
    outlet: site,
    byline: bylineOf(words(fields.byline), site),
    published: publishedAt(fields.publishedTime) ?? markup.published,
    url: markup.url,
    language: words(fields.lang),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}
