import { createHash } from 'node:crypto';

/** Crockford's base32 alphabet in lower case: no i, l, o, u, so that an id survives being read aloud. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of a new id: 50 bits, so that a million claims collide with a likelihood of 0.0004. */
export const ID_LENGTH = 10;

/**
 * A permanent id: the first `length` characters of SHA-256 over `parts`, in Crockford base32
 * (https://www.crockford.com/base32.html). Equal parts give equal ids, on any machine.
 */
export function mint(parts: readonly string[], length = ID_LENGTH): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  let id = '';
  for (let bit = 0; id.length < length; bit += 5) {
    const pair = digest.readUInt16BE(Math.min(bit >> 3, digest.length - 2));
    id += ALPHABET[(pair >> (11 - (bit & 7))) & 31] ?? '';
  }
  return id;
}
