import { listOf, type ListedFile, PARTS, type Parts } from '../parts.ts';
import { obtain, SHA256 } from './obtain.ts';

declare const self: ServiceWorkerGlobalScope;

/** SHA-256 of `parts.json`, put in by the build: it stands for all that the site is. */
declare const PARTS_SHA256: string;

/** The path under which the site stands. Two sites of one origin keep apart by it. */
export const base = new URL(self.registration.scope).pathname;
const prefix = `variorum ${base} `;

/** Where this build of the site is kept. */
export const cacheName = `${prefix}${PARTS_SHA256.slice(0, 16)}`;
/** The parts that the reader asked for; it lives on from build to build. */
const chosenName = `${prefix}chosen`;

/** Addresses of the cache that note which parts are kept whole. They are none of the site's. */
const mark = (part: string): string => `${base}kept/whole/${encodeURIComponent(part)}`;

export const here = (): Promise<Cache> => caches.open(cacheName);

/** The caches of other builds of this site. */
export async function otherCaches(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter(
    (name) => name.startsWith(prefix) && name !== cacheName && name !== chosenName,
  );
}

/** A list, from what is kept or else from the server, and sure to be of this build. */
async function list<T>(address: string, sha256: string): Promise<T> {
  const cache = await here();
  const kept = await cache.match(base + address);
  if (kept?.headers.get(SHA256) === sha256) return (await kept.json()) as T;
  const response = await obtain(base + address, sha256);
  await cache.put(base + address, response.clone());
  return (await response.json()) as T;
}

export const allParts = (): Promise<Parts> => list<Parts>(PARTS, PARTS_SHA256);

/** The files of a part; none of a part that the site does not have. */
export async function filesOf(part: string): Promise<readonly ListedFile[]> {
  const known = (await allParts()).parts.find(({ name }) => name === part);
  return known ? list<ListedFile[]>(listOf(part), known.list) : [];
}

export async function chosenParts(): Promise<Set<string>> {
  if (!(await caches.has(chosenName))) return new Set();
  const keys = await (await caches.open(chosenName)).keys();
  return new Set(
    keys.map(({ url }) => decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '')),
  );
}

export async function choose(part: string, isChosen: boolean): Promise<void> {
  const cache = await caches.open(chosenName);
  if (isChosen) await cache.put(mark(part), new Response(''));
  else await cache.delete(mark(part));
}

export async function isWhole(part: string): Promise<boolean> {
  return (await (await here()).match(mark(part))) !== undefined;
}

export async function noteWhole(part: string, whole: boolean): Promise<void> {
  const cache = await here();
  if (whole) await cache.put(mark(part), new Response(''));
  else await cache.delete(mark(part));
}
