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
function followView(controls: Element, body: HTMLTableSectionElement): void {
  const rows = [...body.rows].map((element) => ({ element, row: rowOf(element) }));
  const count = controls.querySelector('output');
  const field = (name: string): HTMLSelectElement | null =>
    controls.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const chosen = (): View => ({
    show: choices.find((one) => one === field('show')?.value) ?? 'all',
    source: sourceIn(field('source')?.value),
    order: orders.find((one) => one === field('order')?.value) ?? 'articles',
  });
  const offers = (name: string, value: string | null): boolean =>
    [...(field(name)?.options ?? [])].some((option) => option.value === value);
  /** A part of the table has no choice that would leave it empty. */
  const known = ({ show, source, order }: View): View => ({
    show: offers('show', show) ? show : 'all',
    source: offers('source', source) ? source : null,
    order,
  });
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
  controls.addEventListener('change', () => {
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

const controls = document.querySelector('#view');
const body = document.querySelector<HTMLTableSectionElement>('#collation-frame tbody');
if (controls && body) followView(controls, body);
