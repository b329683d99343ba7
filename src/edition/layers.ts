/** What can be shown on the text of an article, and left off. */
export const layers = ['sources', 'agreement', 'disagreement'] as const;
export type Layer = (typeof layers)[number];

/** The name of the query by which an address says which layers are on. */
const QUERY = 'layers';
const NONE = 'none';

/**
 * The layers that an address asks for. All where it says nothing of them; a name that is none is
 * passed over.
 *
 * @param search the query of an address, with or without its `?`
 */
export function layersIn(search: string): Layer[] {
  const asked = new URLSearchParams(search).get(QUERY);
  if (asked === null) return [...layers];
  const names = asked.split(' ');
  return layers.filter((layer) => names.includes(layer));
}

/**
 * An address that asks for these layers: `?layers=sources+agreement`, `?layers=none`, or nothing
 * where all are on. Its fragment and the rest of its query stay.
 *
 * @param address absolute
 */
export function withLayers(address: string, on: readonly Layer[]): string {
  const asking = new URL(address);
  const names = layers.filter((layer) => on.includes(layer));
  if (names.length === layers.length) asking.searchParams.delete(QUERY);
  else asking.searchParams.set(QUERY, names.join(' ') || NONE);
  return asking.href;
}
