/** Which rows of the collation table are shown. */
export const choices = ['all', 'contested', 'alone'] as const;
export type Choice = (typeof choices)[number];

export const orders = ['articles', 'time'] as const;
export type Order = (typeof orders)[number];

/** What a reader chose to see of the table; the address holds it. */
export interface View {
  show: Choice;
  /** Slug of a source; null for all. */
  source: string | null;
  order: Order;
}

/** What of a row decides whether and where it is shown. */
export interface Row {
  contested: boolean;
  articles: number;
  /** Slugs. */
  sources: readonly string[];
  /** Place in the order in which points were first told. */
  first: number;
}

/** @param search the query of an address; what it does not say, or says wrongly, is as on a page just opened */
export function viewIn(search: string): View {
  const query = new URLSearchParams(search);
  return {
    show: choices.find((one) => one === query.get('show')) ?? 'all',
    source: sourceIn(query.get('source')),
    order: orders.find((one) => one === query.get('order')) ?? 'articles',
  };
}

/** The first entry of the list of sources, for all of them, has an empty value. */
export function sourceIn(value: string | null | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

/** An address with a view in its query, and everything else in it kept. */
export function withView(href: string, { show, source, order }: View): string {
  const address = new URL(href);
  const set = (name: string, value: string | null): void => {
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  };
  set('show', show === 'all' ? null : show);
  set('source', source);
  set('order', order === 'articles' ? null : order);
  return address.href;
}

export function isShown({ contested, articles, sources }: Row, { show, source }: View): boolean {
  if (show === 'contested' && !contested) return false;
  if (show === 'alone' && articles > 1) return false;
  return source === null || sources.includes(source);
}

export function compareRows(a: Row, b: Row, order: Order): number {
  return (order === 'articles' ? b.articles - a.articles : 0) || a.first - b.first;
}
