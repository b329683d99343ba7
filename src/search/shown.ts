/** What a result shows of its article, and is no reason to find it: a headline's words are not the claim's. */
export interface Shown {
  siglum: string;
  outlet: string;
  headline: string;
  /** Empty where it is not known. */
  published: string;
}

/**
 * Hides that from the index, which searches all metadata: as one long word that nobody types, the
 * hexadecimal digits of its JSON in UTF-8. It is the same for all claims of an article.
 */
export const hide = (shown: Shown): string =>
  [...new TextEncoder().encode(JSON.stringify(shown))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** The other way round. */
export function reveal(hidden: string): Shown {
  const bytes = (hidden.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes))) as Shown;
}
