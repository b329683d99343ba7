/** Loaded late by every page (`register.ts`), as a file of its own: `kept/pages.js`. */
import { ask } from './ask.ts';
import { registerWorker, workerAddress } from './register-worker.ts';

/** Names of this machine, on which other sites may have the same address another day. */
const OWN_MACHINE = /^(?:localhost|127\.[\d.]+|\[::1\])$/;

/** Takes back everything, where another program serves at this address of the reader's own machine. */
async function leaveTo(registration: ServiceWorkerRegistration): Promise<void> {
  const response = await fetch(workerAddress(), { cache: 'no-store' }).catch(() => undefined);
  if (response?.status !== 404) return;
  const { pathname } = new URL(registration.scope);
  await registration.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(`variorum ${pathname} `)) await caches.delete(name);
  location.reload();
}

/** Offers the newer state of the site, which is whole by now; nothing changes before the reader says so. */
function offer(waiting: ServiceWorker): void {
  const line = document.getElementById('newer');
  const button = line?.querySelector('button');
  if (!line || !button) return;
  line.hidden = false;
  button.onclick = () => {
    ask(waiting, { ask: 'take over' }, () => undefined);
  };
}

/** Has the worker keep pages, and offers what it finds newer. */
async function keepPages(): Promise<void> {
  const { serviceWorker } = navigator;
  const served = serviceWorker.controller !== null;
  // A page and what it loads later must be of one build: where the build changes, the page does.
  if (served)
    serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
  const registration = await registerWorker();
  if (served && OWN_MACHINE.test(location.hostname)) await leaveTo(registration);
  if (registration.waiting && served) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) offer(installing);
    });
  });
}

keepPages().catch(() => undefined);
