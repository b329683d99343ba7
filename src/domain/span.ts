import { z } from 'astro/zod';

/**
 * A stretch of an article's file: `[start, end)` in UTF-16 code units of the file as decoded
 * (of the extracted text for HTML). It is the only coordinate system of the project: every stage,
 * `story.json` and the ledger count in it. The W3C Web Annotation data model, section 4.2.5, counts
 * code points instead; exports convert.
 */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.start < span.end, 'a span has at least one character');

export type Span = z.infer<typeof spanSchema>;

/** Do two spans share at least one character? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
