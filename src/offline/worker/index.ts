import type { Answer, Request, Trouble } from '../messages.ts';
import { answer } from './answer.ts';
import { dropPart, keepAll, keepPart } from './keep.ts';
import { allParts, base, cacheName, choose, filesOf, isWhole, otherCaches } from './kept.ts';
import { failureOf } from './obtain.ts';

declare const self: ServiceWorkerGlobalScope;

/** Nothing of this build is used before all of it is there: until then the earlier one serves. */
self.addEventListener('install', (event) => {
  event.waitUntil(
    keepAll().catch(async (error: unknown) => {
      const trouble: Trouble = { trouble: failureOf(error) };
      // Without room, what there is of it only stands in the way.
      if (trouble.trouble === 'full') await caches.delete(cacheName);
      const pages = await self.clients.matchAll({ includeUncontrolled: true });
      for (const page of pages) page.postMessage(trouble);
      throw error;
    }),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    otherCaches().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
  );
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (!pathname.startsWith(base) || pathname === `${base}sw.js`) return;
  event.respondWith(answer(event));
});

async function stateOfParts(): Promise<Answer> {
  const { whole, parts } = await allParts();
  const states = parts.map(async (part) => ({ ...part, kept: await isWhole(part.name) }));
  return { state: { whole, parts: await Promise.all(states) } };
}

async function serveRequest(asked: Request, say: (answer: Answer) => void): Promise<void> {
  switch (asked.ask) {
    case 'state':
      say(await stateOfParts());
      return;
    case 'keep': {
      const of = (await filesOf(asked.part)).length;
      await choose(asked.part, true);
      await keepPart(asked.part, (done) => {
        say({ progress: { done, of } });
      });
      say({ kept: true });
      return;
    }
    case 'drop':
      await dropPart(asked.part);
      say({ kept: false });
      return;
    case 'take over':
      await self.skipWaiting();
  }
}

self.addEventListener('message', (event) => {
  const asked = event.data as Request;
  const [port] = event.ports;
  const say = (said: Answer): void => port?.postMessage(said);
  event.waitUntil(
    serveRequest(asked, say).catch(async (error: unknown) => {
      if (asked.ask === 'keep') await choose(asked.part, false);
      say({ failure: failureOf(error) });
    }),
  );
});
