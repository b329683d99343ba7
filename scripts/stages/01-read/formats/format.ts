/** What a format's own markup says of an article; empty for plain text. */
export interface DocumentMetadata {
  headline?: string;
  outlet?: string;
  byline?: string;
  /** ISO 8601 date or date-time. */
  published?: string;
  url?: string;
  language?: string;
}

/** A format of input files. Its `extract` is pure; a file it cannot make sense of gives an empty text, and one that it must not touch throws why it is left out. */
export interface Format {
  name: string;
  extension: string;
  /** Does the page show the text of the file itself, or one extracted from it? */
  extracted: boolean;
  extract(decoded: string): { text: string; metadata: DocumentMetadata };
}
