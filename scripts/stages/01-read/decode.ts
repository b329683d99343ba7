const REPLACEMENT = '\uFFFD';

/** C0 controls other than tab, line feed and carriage return: no text holds them on purpose. */
function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
}

/**
 * Replaces NUL, other C0 controls and lone surrogates one for one by U+FFFD, so that every
 * offset holds and no later stage, browser or parser has to know of them.
 */
export function neutralize(text: string): string {
  const wellFormed = text.toWellFormed();
  let clean = '';
  let from = 0;
  for (let i = 0; i < wellFormed.length; i += 1) {
    if (!isControl(wellFormed.charCodeAt(i))) continue;
    clean += wellFormed.slice(from, i) + REPLACEMENT;
    from = i + 1;
  }
  return clean + wellFormed.slice(from);
}

/**
 * Decodes a text file: UTF-8, or UTF-16 where its byte order mark says so. The mark itself stays,
 * as it does in other readers of the file, so that offsets agree.
 * @returns the text, and whether some bytes were not valid (they become U+FFFD).
 */
export function decode(bytes: Uint8Array): { text: string; damaged: boolean } {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const decoded = new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  return { text: neutralize(decoded), damaged: decoded.includes(REPLACEMENT) };
}
