import { z } from 'astro/zod';

/** What may be shown of an article: all of it, chosen claims, or only its metadata and a link. */
export const rightsSchema = z.enum(['full', 'excerpt', 'link']);

/** A date, or a date-time with its offset, as far as the text gives it (ISO 8601). */
export const publishedSchema = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true, local: false }),
]);

/**
 * One outlet's telling of a story, the *witness* of TEI P5, chapter 12. `null` means that neither
 * the text nor `story.yaml` says it; nothing here is ever guessed.
 */
export const articleSchema = z.object({
  /** File name without its extension. */
  id: z.string().min(1),
  /** A, B, … Z, AA: dated articles by time, then undated ones by file name. */
  siglum: z.string().regex(/^[A-Z]+$/),
  /** The headline, else the first eight words of the text. */
  label: z.string().min(1),
  file: z.string().min(1),
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  /** The wire agency whose copy this is, where the text names one. */
  agency: z.string().nullable(),
  published: publishedSchema.nullable(),
  /** BCP 47. */
  language: z.string().min(2),
  /** Words of the cleaned text. */
  words: z.int().nonnegative(),
  /** The name under which the article's claim ids are minted; the file stem unless `story.yaml` says otherwise. */
  key: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  archived: z.url({ protocol: /^https?$/ }).nullable(),
  accessed: z.iso.date().nullable(),
  rights: rightsSchema,
});
export type Article = z.infer<typeof articleSchema>;

/** How an article is named where no outlet is known. */
export const OUTLET_NOT_STATED = 'outlet not stated';
