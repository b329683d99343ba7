import { createHash } from 'node:crypto';
import { bytesOf } from './bytes.ts';
import { decode } from './decode.ts';
import type { DocumentMetadata, Format } from './formats/format.ts';
import { leftOut, MOST_TEXT } from './left-out.ts';

/** One file of a story as it came. */
export interface SourceDocument {
  /** File name without its extension. */
  id: string;
  file: string;
  sha256: string;
  /** The decoded file, or the text extracted from it. All spans of the project count in it. */
  text: string;
  /** True where `text` was extracted from markup and is no longer the file itself. */
  extracted: boolean;
  metadata: DocumentMetadata;
}

/** Zero bytes stand in text of UTF-16 alone, which is decoded as that. */
const isBinary = (bytes: Uint8Array, encoding: string): boolean =>
  !encoding.startsWith('utf-16') && bytes.includes(0);

/**
 * Reads one article.
 * @returns the document, and the line of the first byte that is not text, from 1; null where all are.
 * @throws why it is left out.
 */
export async function readDocument(
  folder: string,
  file: string,
  format: Format,
): Promise<{ document: SourceDocument; damagedLine: number | null }> {
  const bytes = await bytesOf(folder, file);
  if (bytes.length === 0) throw leftOut('is empty', 'Save it again, or take it out');
  const { text: decoded, encoding, damaged } = decode(bytes, format.extracted);
  if (isBinary(bytes, encoding))
    throw leftOut('is not text', 'Save the article as text, Markdown or HTML');
  const { text, metadata } = format.extract(decoded);
  if (text.length > MOST_TEXT)
    throw leftOut(
      `has ${text.length} characters, and no article has more than ${MOST_TEXT}`,
      'Save the article alone',
    );
  const document = {
    id: file.slice(0, -format.extension.length),
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    extracted: format.extracted,
    text,
    metadata,
  };
  const before = decoded.slice(0, decoded.indexOf('\uFFFD'));
  return { document, damagedLine: damaged ? before.split('\n').length : null };
}
