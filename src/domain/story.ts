import { z } from 'astro/zod';
import { alignmentSchema } from './alignment.ts';
import { articleSchema, publishedSchema, rightsSchema } from './article.ts';
import { sourceSchema } from './attribution.ts';
import { claimSchema } from './claim.ts';
import { disagreementSchema, variantSchema } from './disagreement.ts';
import { independentTextSchema } from './text.ts';

/** What `story.yaml` may say of one article: only what its text does not. */
const articleEntrySchema = z.strictObject({
  key: z.string().min(1).optional(),
  headline: z.string().min(1).optional(),
  outlet: z.string().min(1).optional(),
  byline: z.string().min(1).optional(),
  published: publishedSchema.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** BCP 47; where it is not English, the article is shown without marks. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  archived: z.url({ protocol: /^https?$/ }).optional(),
  accessed: z.iso.date().optional(),
  /** Of the file as it was added, in hexadecimal; a file that is no longer that one is reported. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  rights: rightsSchema.optional(),
  /** Beginnings of the claims that `rights: excerpt` shows before others. */
  excerpt: z.array(z.string().min(1)).optional(),
});

/** `story.yaml`. Every field is optional; a story without the file takes its folder's name as title. */
export const storyEntrySchema = z.strictObject({
  title: z.string().min(1).optional(),
  summary: z.string().min(1).optional(),
  /** True for a story that never happened; the site then says so everywhere. */
  invented: z.boolean().default(false),
  /** True where all articles tell of one event, whatever their words suggest. */
  oneEvent: z.boolean().default(false),
  /** By file name without extension. */
  articles: z.record(z.string(), articleEntrySchema.nullable()).default({}),
});
export type StoryEntry = z.infer<typeof storyEntrySchema>;

/**
 * `story.json`: everything the site, the exports and the evaluation know of a story. It is the
 * contract between `scripts` and `src`; fields are added, none is dropped.
 */
export const storySchema = z.object({
  story: z.string().min(1),
  title: z.string().min(1),
  summary: z.string().nullable(),
  invented: z.boolean(),
  engine: z.string().min(1),
  /** The sentence encoder that compared claims by their meaning, null where none did. */
  encoder: z.string().min(1).nullable().default(null),
  articles: z.array(articleSchema),
  sources: z.array(sourceSchema),
  claims: z.array(claimSchema),
  alignments: z.array(alignmentSchema),
  /** In the order of publication of their first articles. */
  texts: z.array(independentTextSchema),
  /**
   * The ids of the articles by the event that they tell; only claims of one event are compared.
   * Empty where all articles tell of one.
   */
  events: z.array(z.array(z.string().min(1))).default([]),
  disagreements: z.array(disagreementSchema),
  /** Possible disagreements below the threshold, for an editor. */
  candidates: z.array(disagreementSchema),
  variants: z.array(variantSchema),
});
export type Story = z.infer<typeof storySchema>;
