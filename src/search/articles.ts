import type { CustomRecord } from 'pagefind';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { labelOf, outletOf } from '../edition/article-name.ts';
import type { StoryIndex } from '../edition/story-index.ts';
import { claimAnchor, type permalinks } from '../permalink.ts';
import { alsoFound, claimRecords, type Synonyms, UNDATED } from './records.ts';
import { hide } from './shown.ts';

/** A page for the index: its address and HTML. */
export interface ArticleFile {
  url: string;
  content: string;
}

const merged = (records: readonly CustomRecord[]): Record<string, string[]> => {
  const filters: Record<string, Set<string>> = {};
  for (const record of records)
    for (const [name, values] of Object.entries(record.filters ?? {}))
      filters[name] = new Set([...(filters[name] ?? []), ...values]);
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
};

const serialiser = unified().use(rehypeStringify).freeze();

/**
 * One page an article, each claim a sub-result of it (Pagefind 1.6, `data-pagefind-title`), with
 * the filters of all its claims: for sites of more claims than records would be good for.
 */
export function articleFiles(
  index: StoryIndex,
  link: ReturnType<typeof permalinks>,
  language: string,
  synonyms: Synonyms,
): ArticleFile[] {
  const { story } = index.story;
  const records = claimRecords(index, link, language, synonyms);
  return index.story.articles.map((article) => {
    const url = link.article(story, article.id);
    const own = records.filter((record) => record.url.startsWith(`${url}#`));
    const claims = (index.claimsIn.get(article.id) ?? []).filter((one) => one.withheld !== true);
    const outlet = outletOf(article);
    const shown = hide({
      siglum: article.siglum,
      outlet,
      headline: labelOf(article),
      published: article.published ?? '',
    });
    const filters = Object.entries(merged(own)).flatMap(([name, values]) =>
      values.map((value) =>
        h('meta', { 'data-pagefind-filter': `${name}[content]`, content: value }),
      ),
    );
    const page = h('html', { lang: language }, [
      h('head', [
        ...filters,
        h('meta', { 'data-pagefind-meta': 'shown[content]', content: shown }),
        h('meta', {
          'data-pagefind-sort': 'published[content]',
          content: article.published ?? UNDATED,
        }),
      ]),
      h('body', { 'data-pagefind-body': '' }, [
        h('h1', labelOf(article)),
        ...claims.flatMap((claim) => {
          const speaker = claim.source.slug === null ? '' : claim.source.name;
          const also = alsoFound(`${claim.quote} ${speaker}`, synonyms).join(' ');
          return [
            h('h2', { id: claimAnchor(claim.id), 'data-pagefind-title': '' }, speaker || outlet),
            h('p', claim.quote),
            ...(also === '' ? [] : [h('p', also)]),
          ];
        }),
      ]),
    ]);
    return { url, content: serialiser.stringify({ type: 'root', children: [page] }) };
  });
}
