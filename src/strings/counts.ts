import type { Voices } from '../edition/texts.ts';

const number = new Intl.NumberFormat('en');
const percents = new Intl.NumberFormat('en', { style: 'percent' });

/** "1 claim", "2 claims". */
export function counted(one: string, many: string): (count: number) => string {
  return (count) => `${number.format(count)} ${count === 1 ? one : many}`;
}

/** "52%" of 0.52. */
export const percent = (share: number): string => percents.format(share);

export const counts = {
  articles: counted('article', 'articles'),
  claims: counted('claim', 'claims'),
  sources: counted('source', 'sources'),
  disagreements: counted('disagreement', 'disagreements'),
  updates: counted('changed figure', 'changed figures'),
  words: counted('word', 'words'),
};

const outletsOf = counted('outlet', 'outlets');
const textsOf = counted('independent text', 'independent texts');

/** "6 articles, 5 outlets and 1 not stated, 5 independent texts"; no texts where no two articles share one. */
export function voices({ articles, outlets, unstated, texts }: Voices): string {
  const unknown = unstated === 0 ? '' : ` and ${number.format(unstated)} not stated`;
  return [
    counts.articles(articles),
    ...(outlets === 0 ? [] : [`${outletsOf(outlets)}${unknown}`]),
    ...(texts < articles ? [textsOf(texts)] : []),
  ].join(', ');
}
