import sniffEncoding from 'html-encoding-sniffer';

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

const BOMS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes looked at for the zeros that every second byte of Western text in UTF-16 is. */
const SAMPLE = 1024;
/** Share of zeros among them; text in another encoding has none, and a binary file has them in both halves. */
const ZEROS = 0.7;

/** UTF-16 without a byte order mark, as some programs save it. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((number) => number / (sample.length / 2));
  if (even < 1 - ZEROS && odd > ZEROS) return 'utf-16le';
  return odd < 1 - ZEROS && even > ZEROS ? 'utf-16be' : undefined;
}

/** Does it hold a letter of two bytes or more as UTF-8 writes them? In another encoding that hardly happens by chance. */
const hasUtf8Letters = (text: string): boolean => /[\u0080-\uFFFC]|[\uD800-\uDBFF]/.test(text);

/** Names that a page's declaration may lead to and that no text is read in here: the two last have no decoder. */
const NOT_DECLARABLE = new Set(['utf-8', 'replacement', 'x-user-defined']);

/**
 * Decodes a text file. Which encoding it is in is decided by, in this order: its byte order mark;
 * whether it is UTF-8 throughout; the zeros of UTF-16; for HTML what the page declares (HTML
 * Standard, 13.2.3.2, prescan); and else Windows-1252, in which old files of Western languages are,
 * unless it is UTF-8 with some broken bytes. A byte order mark stays in the text, as it does in
 * other readers of the file, so that offsets agree.
 *
 * @returns the text, the encoding by its WHATWG name in lower case, and whether some bytes were
 * not valid in it (they become U+FFFD).
 */
export function decode(
  bytes: Uint8Array,
  markup = false,
): { text: string; encoding: string; damaged: boolean } {
  const read = (label: string): string => new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
  const done = (encoding: string, decoded = read(encoding)) => ({
    text: neutralize(decoded),
    encoding,
    damaged: decoded.includes(REPLACEMENT),
  });
  const marked = BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  if (marked !== undefined) return done(marked);
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return done(utf16);
  const utf8 = read('utf-8');
  if (!utf8.includes(REPLACEMENT)) return done('utf-8', utf8);
  const declared = markup
    ? sniffEncoding(bytes, { defaultEncoding: 'utf-8' }).toLowerCase()
    : 'utf-8';
  if (!NOT_DECLARABLE.has(declared)) return done(declared);
  return hasUtf8Letters(utf8.replaceAll(REPLACEMENT, '')) || bytes.includes(0)
    ? done('utf-8', utf8)
    : done('windows-1252');
}
