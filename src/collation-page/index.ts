import {
  compareRows,
  isShown,
  orders,
  choices,
  sourceIn,
  type Row,
  type View,
  viewIn,
  withView,
} from '../edition/collation-view.ts';

/** Filters and sorts the rows of the collation table, and keeps the address in step. */
function followView(form: HTMLFormElement, body: HTMLTableSectionElement): void {
  const rows = [...body.rows].map((element) => ({ element, row: rowOf(element) }));
  const count = form.querySelector('output');
  const field = (name: string): HTMLSelectElement | null =>
    form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const chosen = (): View => ({
    show: choices.find((one) => one === field('show')?.value) ?? 'all',
    source: sourceIn(field('source')?.value),
    order: orders.find((one) => one === field('order')?.value) ?? 'articles',
  });
  const known = (view: View): View => {
    const options = [...(field('source')?.options ?? [])];
    return options.some(({ value }) => value === view.source) ? view : { ...view, source: null };
  };
  const show = (view: View): void => {
    for (const name of ['show', 'source', 'order'] as const) {
      const select = field(name);
      if (select) select.value = view[name] ?? '';
    }
    let shown = 0;
    for (const { element, row } of rows) {
      element.hidden = !isShown(row, view);
      if (!element.hidden) shown += 1;
    }
    body.append(
      ...rows
        .toSorted((a, b) => compareRows(a.row, b.row, view.order))
        .map(({ element }) => element),
    );
    if (count)
      count.value =
        shown === 1
          ? (count.dataset.one ?? '')
          : (count.dataset.many ?? '').replace('0', String(shown));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('change', () => {
    show(chosen());
    history.pushState(null, '', withView(location.href, chosen()));
  });
  addEventListener('popstate', () => {
    show(known(viewIn(location.search)));
  });
  show(known(viewIn(location.search)));
}

function rowOf({ dataset }: HTMLTableRowElement): Row {
  return {
    contested: dataset.contested !== undefined,
    articles: Number(dataset.articles),
    sources: (dataset.sources ?? '').split(' '),
    first: Number(dataset.first),
  };
}

const form = document.querySelector<HTMLFormElement>('#view');
const body = document.querySelector<HTMLTableSectionElement>('#collation-frame tbody');
if (form && body) followView(form, body);
