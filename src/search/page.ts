import { strings } from '../strings.ts';
import { resultCard } from './card.ts';
import { findClaims, loadPagefind, type Pagefind, type Result } from './pagefind.ts';

/** Results shown at once; more on demand, so that a common word does not load every fragment. */
const PAGE = 20;
/** Milliseconds without a key before a search starts: short enough to feel live, long enough not to search each letter. */
const PAUSE = 150;

const form = part('search', HTMLFormElement);
const status = part('status', HTMLElement);
const results = part('results', HTMLElement);
const more = part('more', HTMLButtonElement);

let pagefind: Promise<Pagefind> | undefined;
/** Counts searches, so that a slow answer never replaces a newer one. */
let latest = 0;

form.addEventListener('focusin', () => void load());
form.addEventListener('input', () => {
  const started = ++latest;
  setTimeout(() => {
    if (started === latest) void search();
  }, PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});
addEventListener('popstate', () => {
  readAddress();
  void search();
});
readAddress();
if (location.search !== '') void search();

function load(): Promise<Pagefind> {
  pagefind ??= loadPagefind(form.dataset.pagefind ?? '');
  return pagefind;
}

async function search(): Promise<void> {
  const started = ++latest;
  const asked = askedFor();
  writeAddress(asked);
  results.replaceChildren();
  more.hidden = true;
  status.textContent = asked.size === 0 ? '' : strings.search.loading;
  if (asked.size === 0) return;
  const query = asked.get('q') ?? '';
  asked.delete('q');
  try {
    const found = await findClaims(await load(), query, Object.fromEntries(asked));
    if (started !== latest) return;
    const { none, found: some } = strings.search;
    status.textContent = found.length === 0 ? none(query) : some(found.length, query);
    await show(found, started);
  } catch {
    status.textContent = strings.search.failed;
    pagefind = undefined;
  }
}

async function show(rest: readonly Result[], started: number): Promise<void> {
  const found = await Promise.all(rest.slice(0, PAGE).map((result) => result.data()));
  if (started !== latest) return;
  results.append(...found.map(resultCard));
  more.hidden = rest.length <= PAGE;
  more.onclick = () => void show(rest.slice(PAGE), started);
}

/** What the form asks for, without empty fields. */
function askedFor(): URLSearchParams {
  const asked = new URLSearchParams();
  for (const field of fields()) {
    const value = field.value.trim();
    if (value !== '') asked.set(field.name, value);
  }
  return asked;
}

function fields(): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
}

/** The query and the filters stand in the address, so that a search can be linked and gone back to. */
function writeAddress(asked: URLSearchParams): void {
  const address = asked.size === 0 ? location.pathname : `?${asked.toString()}`;
  history.replaceState(null, '', address);
}

function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fields()) field.value = asked.get(field.name) ?? '';
  const filtered = [...asked.keys()].some((name) => name !== 'q');
  form.querySelector('details')?.toggleAttribute('open', filtered);
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no #${id}.`);
  return found;
}
