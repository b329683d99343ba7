import { strings } from '../strings.ts';
import { ask } from './ask.ts';
import { registerWorker } from './register-worker.ts';
import type { PartState, Trouble } from './messages.ts';
import { partOfStory, SEARCH, SHELL } from './parts.ts';

const words = strings.offline;
const state = document.querySelector<HTMLElement>('#state');
const list = document.querySelector<HTMLElement>('#parts');

/** Stories offered besides those that are kept and the one asked for: a list that can be looked through. */
const OFFERED = 30;

const say = (text: string): void => {
  if (state) state.textContent = text;
};

/** A part with what it takes and a button that keeps it, or keeps it no longer. */
function row(worker: ServiceWorker, part: PartState): HTMLLIElement {
  const title = part.name === SEARCH ? words.search : (part.title ?? part.name);
  const item = document.createElement('li');
  const name = document.createElement('span');
  const about = document.createElement('span');
  const button = document.createElement('button');
  name.textContent = title;
  name.dir = 'auto';
  about.className = 'label';
  about.setAttribute('role', 'status');
  about.textContent = words.part(part.files, part.bytes);
  button.type = 'button';
  let { kept } = part;
  const show = (): void => {
    button.textContent = kept ? words.drop : words.keep;
    button.setAttribute('aria-label', kept ? words.dropNamed(title) : words.keepNamed(title));
    button.disabled = false;
  };
  show();
  button.addEventListener('click', () => {
    button.disabled = true;
    ask(worker, { ask: kept ? 'drop' : 'keep', part: part.name }, (said) => {
      if ('progress' in said)
        about.textContent = words.progress(said.progress.done, said.progress.of);
      if ('kept' in said) {
        kept = said.kept;
        about.textContent = `${kept ? words.kept : words.dropped} ${words.part(part.files, part.bytes)}`;
        show();
      }
      if ('failure' in said) {
        about.textContent = words.failure[said.failure];
        show();
      }
    });
  });
  item.append(name, about, button);
  return item;
}

function showState(worker: ServiceWorker): void {
  ask(worker, { ask: 'state' }, (said) => {
    if ('failure' in said) say(words.failure[said.failure]);
    if (!('state' in said)) return;
    const { whole, parts } = said.state;
    if (whole) {
      const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
      const files = parts.reduce((sum, part) => sum + part.files, 0);
      say(`${words.state.whole} ${words.part(files, bytes)}.`);
      return;
    }
    const search = parts.find(({ name }) => name === SEARCH);
    say(search?.always === false ? words.state.noSearch : words.state.some);
    const story = new URLSearchParams(location.search).get('story');
    const first = (part: PartState): number =>
      story !== null && part.name === partOfStory(story) ? 0 : part.kept ? 1 : 2;
    const offered = parts
      .filter(({ name, always }) => name !== SHELL && !always)
      .sort((a, b) => first(a) - first(b));
    const few = offered.filter((part, at) => first(part) < 2 || at < OFFERED);
    list?.replaceChildren(...few.map((part) => row(worker, part)));
    if (few.length < offered.length) list?.append(words.state.others);
  });
}

async function begin(): Promise<void> {
  if (location.protocol === 'file:') {
    say(words.state.folder);
    return;
  }
  // Absent in private windows of some browsers and over plain HTTP.
  if (!('serviceWorker' in navigator)) {
    say(words.state.none);
    return;
  }
  navigator.serviceWorker.addEventListener('message', (event: MessageEvent<Partial<Trouble>>) => {
    if (event.data.trouble) say(words.failure[event.data.trouble]);
  });
  const registration = await registerWorker();
  if (registration.active) showState(registration.active);
  else {
    say(words.state.first);
    const ready = await navigator.serviceWorker.ready;
    if (ready.active) showState(ready.active);
  }
}

begin().catch(() => {
  say(words.state.none);
});
