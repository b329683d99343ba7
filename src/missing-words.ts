/** Longer words than this, in characters, were hardly typed by a person and would break the line. */
const LONGEST = 60;

/**
 * What a reader may have looked for at an address at which nothing stands: the words of its last
 * segment. Null where it has none.
 *
 * @param path percent-encoded, below the base of the site or not
 */
export function wordsOfPath(path: string): string | null {
  const last = path.split('/').findLast((segment) => segment !== '') ?? '';
  const words = decoded(last)
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[^\p{L}\p{M}\p{N}’']+/gu, ' ')
    .trim();
  return /\p{L}/u.test(words) && words.length <= LONGEST ? words : null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
