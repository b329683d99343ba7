import { type ListedFile, listOf } from '../parts.ts';
import {
  allParts,
  base,
  choose,
  chosenParts,
  filesOf,
  here,
  isWhole,
  noteWhole,
  otherCaches,
} from './kept.ts';
import { obtain, SHA256 } from './obtain.ts';

/** Files fetched at once: as many as browsers ask one server of the old protocol for, so that reading stays quick. */
const AT_ONCE = 6;

/** A file that another build has, too, is not fetched again. */
async function fromOtherBuild(
  others: readonly Cache[],
  address: string,
  digest: string,
): Promise<Response | undefined> {
  for (const cache of others) {
    const kept = await cache.match(address);
    if (kept?.headers.get(SHA256) === digest) return kept;
  }
  return undefined;
}

/**
 * Keeps files. What is kept already is not fetched again, so that an interrupted download goes on
 * where it ended.
 *
 * @param progress told after each file how many are kept
 * @throws where one cannot be had, or there is no room for it
 */
async function keepFiles(
  files: readonly ListedFile[],
  progress: (done: number) => void = () => undefined,
): Promise<void> {
  const cache = await here();
  const others = await Promise.all((await otherCaches()).map((name) => caches.open(name)));
  let done = 0;
  const rest = files.values();
  const next = async (): Promise<void> => {
    for (const [address, digest] of rest) {
      const url = base + address;
      const kept = await cache.match(url);
      if (kept?.headers.get(SHA256) !== digest)
        await cache.put(
          url,
          (await fromOtherBuild(others, url, digest)) ?? (await obtain(url, digest)),
        );
      progress((done += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** Keeps a part whole. */
export async function keepPart(part: string, progress?: (done: number) => void): Promise<void> {
  await keepFiles(await filesOf(part), progress);
  await noteWhole(part, true);
}

/** Keeps what is always kept, what the reader chose, and of the rest what the earlier build had. */
export async function keepAll(): Promise<void> {
  const chosen = await chosenParts();
  const { parts } = await allParts();
  for (const { name, always } of parts) if (always || chosen.has(name)) await keepPart(name);
  for (const name of await otherCaches()) {
    const keys = await (await caches.open(name)).keys();
    const had = new Set(keys.map(({ url }) => new URL(url).pathname.slice(base.length)));
    for (const part of parts) {
      // Of a story of which a page was visited, its list was needed, too.
      if (!had.has(listOf(part.name)) || (await isWhole(part.name))) continue;
      await keepFiles((await filesOf(part.name)).filter(([address]) => had.has(address)));
    }
  }
}

/** Keeps a part no longer that the reader chose. */
export async function dropPart(part: string): Promise<void> {
  await choose(part, false);
  await noteWhole(part, false);
  const cache = await here();
  for (const [address] of await filesOf(part)) await cache.delete(base + address);
}
