import { strings } from '../strings.ts';
import { askedFor, readAddress, writeAddress } from './address.ts';
import { offerFilters } from './filters.ts';
import { type Counts, find, loadPagefind, type Order, type Pagefind } from './pagefind.ts';
import { clearResults, showResults } from './results.ts';

/** Milliseconds without a key before a search starts: short enough to feel live, long enough not to search each letter. */
const PAUSE = 150;

const form = part('search', HTMLFormElement);
const status = part('status', HTMLElement);

let pagefind: Promise<Pagefind> | undefined;
let attempts = 0;
let all: Counts = {};
/** Counts searches, so that a slow answer never replaces a newer one. */
let latest = 0;

form.addEventListener('focusin', () => void load().catch(() => undefined));
form.addEventListener('input', (event) => {
  const typed = event.target instanceof HTMLInputElement && event.target.type === 'search';
  const started = ++latest;
  setTimeout(
    () => {
      if (started === latest) void search(!typed);
    },
    typed ? PAUSE : 0,
  );
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search(true);
});
addEventListener('popstate', () => {
  readAddress(form);
  void search(null);
});
readAddress(form);
if (location.search !== '') void search(null);
// The "/" key of other pages leads to the field.
if (location.hash === '#q') form.querySelector<HTMLInputElement>('#q')?.focus();

async function load(): Promise<Pagefind> {
  pagefind ??= loadPagefind(form.dataset.pagefind ?? '', attempts).then(async (loaded) => {
    all = await loaded.filters();
    offerFilters(form, all, all);
    return loaded;
  });
  return pagefind;
}

/** @param step whether "back" undoes this search; null where the address already says it */
async function search(step: boolean | null): Promise<void> {
  const started = ++latest;
  const isCurrent = (): boolean => started === latest;
  const asked = askedFor(form);
  if (step !== null) writeAddress(asked, step);
  const { q = '', order = 'relevance', grouped, ...filters } = Object.fromEntries(asked);
  const isAsked = q !== '' || Object.keys(filters).length > 0;
  clearResults();
  form.parentElement?.classList.toggle('asked', isAsked);
  status.textContent = isAsked ? strings.search.loading : '';
  if (!isAsked) return;
  try {
    const { results, counts, tooCommon } = await find(await load(), q, filters, order as Order);
    if (!isCurrent()) return;
    offerFilters(form, all, counts);
    await showResults(results, grouped === 'yes', isCurrent);
    if (!isCurrent()) return;
    status.textContent = said(q, results.length, tooCommon, Object.keys(filters).length > 0);
  } catch {
    if (!isCurrent()) return;
    status.textContent = navigator.onLine ? strings.search.failed : strings.search.offline;
    pagefind = undefined;
    attempts += 1;
  }
}

/** What a reader is told of the results, and what to do where there are none. */
function said(query: string, found: number, tooCommon: boolean, filtered: boolean): string {
  const { none, noneFiltered, common, found: some, foundArticles } = strings.search;
  if (tooCommon) return common(query);
  if (found === 0) return filtered ? noneFiltered : none(query);
  return form.dataset.unit === 'articles' ? foundArticles(found, query) : some(found, query);
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no #${id}.`);
  return found;
}
