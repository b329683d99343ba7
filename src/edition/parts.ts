const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export const bytesOf = (text: string): number => encoder.encode(text).length;

/** Bytes of a name as a segment of an address: percent-encoded, where it is of another script. */
export const addressBytes = (name: string): number => encodeURIComponent(name).length;

/**
 * Items in parts of at most `bytes`, in their order; an item that takes more is a part of its own.
 *
 * @param size of an item, in bytes
 */
export function inParts<Item>(
  items: readonly Item[],
  size: (item: Item) => number,
  bytes: number,
): Item[][] {
  const parts: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const needed = size(item);
    const part = parts.at(-1);
    if (part === undefined || needed > left) {
      parts.push([item]);
      left = bytes - needed;
    } else {
      part.push(item);
      left -= needed;
    }
  }
  return parts;
}
