import type { Article, Claim, Source } from '../domain/index.ts';
import type { Citable } from './citable.ts';

/** What a page tells machines in its head. */
export interface Metadata {
  /** Name and content; names with a colon are properties (Open Graph). */
  meta: readonly (readonly [name: string, content: string])[];
  links: readonly { rel: string; href: string; type?: string }[];
  /** JSON-LD in the words of schema.org; null where a page claims nothing there. */
  jsonLd: object | null;
}

type Pairs = [name: string, content: string | undefined][];

const given = (pairs: Pairs): [string, string][] =>
  pairs.flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [[name, content] as [string, string]],
  );

const dateOf = (day: Citable['item']['issued']): string | undefined =>
  day?.['date-parts'][0].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

/**
 * Meta elements that Zotero's translator for embedded metadata reads: `z:itemType` says what it
 * is, Dublin Core (DCMI, "Expressing Dublin Core in HTML") the rest.
 */
export function zoteroOf(
  { item, permalink, quote }: Citable,
  isOriginal: boolean,
): [string, string][] {
  return given([
    ['z:itemType', isOriginal ? 'newspaperArticle' : 'webpage'],
    ['DC.title', isOriginal ? item.title : (quote ?? item.title)],
    ['DC.creator', item.author?.[0]?.literal],
    ['DC.publisher', item.publisher],
    ['DC.date', dateOf(item.issued)],
    ['DC.language', item.language],
    ['DC.identifier', isOriginal ? (item.URL ?? permalink) : permalink],
    ['DC.source', isOriginal ? undefined : item.type === 'webpage' ? undefined : item.URL],
    ['prism.publicationName', item['container-title']],
  ]);
}

/** The Open Graph protocol (ogp.me), as far as a page without pictures has something to say. */
export const openGraphOf = (page: {
  title: string;
  description: string | null;
  url: string;
  site: string;
  language: string;
  type: 'article' | 'website';
}): [string, string][] =>
  given([
    ['og:title', page.title],
    ['og:description', page.description ?? undefined],
    ['og:type', page.type],
    ['og:url', page.url],
    ['og:site_name', page.site],
    ['og:locale', page.language.replace('-', '_')],
  ]);

/** An original article as schema.org has it. */
export function newsArticleOf(article: Article): object {
  return {
    '@type': 'NewsArticle',
    ...(article.headline === null ? {} : { headline: article.headline }),
    ...(article.byline === null ? {} : { author: { '@type': 'Person', name: article.byline } }),
    ...(article.outlet === null
      ? {}
      : { publisher: { '@type': 'NewsMediaOrganization', name: article.outlet } }),
    ...(article.published === null ? {} : { datePublished: article.published }),
    ...(article.url === null ? {} : { url: article.url }),
    ...(article.archived === null ? {} : { archivedAt: article.archived }),
    inLanguage: article.language,
  };
}

const CONTEXT = 'https://schema.org';

const agentOf = ({ name, kind }: Pick<Source, 'name' | 'kind'>): object | null =>
  kind === 'person' || kind === 'organisation'
    ? { '@type': kind === 'person' ? 'Person' : 'Organization', name }
    : null;

/**
 * A claim as schema.org `Claim`: the page says that it was made and where, never whether it is
 * true, so there is no `ClaimReview`. Quoted words are a `Quotation`.
 *
 * @param appearances the articles that make the claim, in the order of publication
 */
export function claimJsonLd(
  claim: Pick<Claim, 'quote' | 'source' | 'speech' | 'spans' | 'start' | 'withheld'>,
  permalink: string,
  article: Article,
  appearances: readonly Article[],
): object {
  const agent = agentOf(claim.source);
  const text = claim.withheld ? {} : { text: claim.quote };
  const [first] = appearances;
  const spoken = (claim.spans.content ?? [])
    .map(({ start, end }) => claim.quote.slice(start - claim.start, end - claim.start))
    .join(' … ');
  const isQuoted = claim.speech === 'direct' && spoken !== '';
  const quotation = {
    '@type': 'Quotation',
    // Without the "she said" around it.
    text: spoken,
    ...(agent === null ? {} : { spokenByCharacter: agent }),
    isPartOf: newsArticleOf(article),
  };
  return {
    '@context': CONTEXT,
    '@type': 'Claim',
    '@id': permalink,
    ...text,
    ...(agent === null ? {} : { author: agent }),
    appearance: [newsArticleOf(article), ...(isQuoted ? [quotation] : [])],
    ...(first === undefined || first === article ? {} : { firstAppearance: newsArticleOf(first) }),
  };
}

/** A page of this edition that is made from original articles. */
export const pageJsonLd = (
  type: 'WebPage' | 'CollectionPage',
  permalink: string,
  name: string,
  originals: readonly Article[],
): object => ({
  '@context': CONTEXT,
  '@type': type,
  '@id': permalink,
  name,
  isBasedOn: originals.map(newsArticleOf),
});

/** JSON-LD as the text of a script element: no `<` in it ends or opens anything (JSON-LD 1.1, section 7). */
export const scriptText = (jsonLd: object): string =>
  JSON.stringify(jsonLd).replace(/</g, '\\u003c');

/**
 * A context object for a `title` attribute (COinS, OpenURL ANSI/NISO Z39.88-2004), by which
 * reference managers offer every article of a list.
 */
export function coinsOf({ item }: Citable): string {
  const pairs = given([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', 'article'],
    ['rft.atitle', item.title],
    ['rft.jtitle', item['container-title']],
    ['rft.au', item.author?.[0]?.literal],
    ['rft.date', dateOf(item.issued)],
    ['rft_id', item.URL],
    ['rft.language', item.language],
  ]);
  return new URLSearchParams(pairs).toString();
}
