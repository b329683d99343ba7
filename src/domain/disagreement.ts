import { z } from 'astro/zod';
import { checkedSchema } from './checked.ts';
import { idSchema } from './claim.ts';

export const disagreementKinds = [
  'numeric',
  'temporal',
  'role',
  'certainty',
  'polarity',
  'attribution',
  'scope',
  'forum',
] as const;
export const disagreementKindSchema = z.enum(disagreementKinds);
export type DisagreementKind = z.infer<typeof disagreementKindSchema>;

/** Stands where a detector's name does, for a disagreement that a person found. */
export const EDITOR = 'editor';

/** One of the ways in which a point is told (TEI: `rdg`). No reading is preferred. */
export const readingSchema = z.object({
  /** The reading in a few words: "more than 30", "16", "former deputy prime minister". */
  value: z.string().min(1),
  claims: z.array(idSchema).min(1),
  /** The words in which the readings differ, one stretch a claim at most, offsets as in the claim's article. */
  marks: z.array(
    z.object({ claim: idSchema, start: z.int().nonnegative(), end: z.int().positive() }),
  ),
});
export type Reading = z.infer<typeof readingSchema>;

export const disagreementSchema = z.object({
  id: idSchema,
  kind: disagreementKindSchema,
  /** `contradiction`: both cannot be true of the same thing at the same time. `tension`: both can, but a reader of one alone would be misled. */
  severity: z.enum(['contradiction', 'tension']),
  /** A later figure or status replaces an earlier one. */
  update: z.boolean(),
  /** An old figure repeated after the new one; only with `update`. */
  stale: z.boolean(),
  /** In the order of publication. */
  readings: z.array(readingSchema).min(2),
  /** What they disagree on, as the rest of a sentence: "the number of people killed"; null where the readings say it. */
  point: z.string().min(1).nullable().default(null),
  /** One plain sentence for the reader. */
  why: z.string().min(1),
  detector: z.string().min(1),
  /** Confidence of the detector, 0 to 1; what it is worth the detector's docstring says. */
  score: z.number().min(0).max(1),
  /** The person who confirmed, reworded or added it; missing where only software found it. */
  checked: checkedSchema.optional(),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

/** The same quotation in other words. */
export const variantSchema = z.object({
  id: z.string().min(1),
  readings: z.array(readingSchema).min(2),
});
export type Variant = z.infer<typeof variantSchema>;
