import { z } from 'astro/zod';
import {
  attributionSpansSchema,
  claimSourceSchema,
  groundsSchema,
  modalitySchema,
  speechSchema,
} from './attribution.ts';
import { checkedSchema } from './checked.ts';
import { factSchema } from './fact.ts';

/** A permanent id: ten or more characters of Crockford base32 in lower case. */
export const idSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{10,}$/);

/** What stands for the words of a claim that its article's rights do not let a reader see. */
export const WITHHELD = '[…]';

/** A stretch of an article, by default one sentence, that states something. Claims never overlap. */
export const claimSchema = z.object({
  id: idSchema,
  article: z.string().min(1),
  /** W3C Web Annotation, section 4.2.4 (TextQuoteSelector): the exact text … */
  quote: z.string().min(1),
  /** True where the rights withhold the words: `quote` is then `WITHHELD`, and only the position points. */
  withheld: z.literal(true).optional(),
  /** … and what stands before and after it in the file. */
  prefix: z.string(),
  suffix: z.string(),
  /** W3C Web Annotation, section 4.2.5 (TextPositionSelector), counted as `Span` says. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  source: claimSourceSchema,
  speech: speechSchema,
  /** The words that mark the attribution; null in narration and in a quotation's further sentences. */
  cue: z.string().nullable(),
  modality: modalitySchema,
  spans: attributionSpansSchema,
  grounds: groundsSchema,
  facts: z.array(factSchema),
  /** The person who last decided on its marks; missing where only software did. */
  checked: checkedSchema.optional(),
  /** What editors add to it. */
  remarks: z.array(checkedSchema.extend({ text: z.string().min(1) })).optional(),
});
export type Claim = z.infer<typeof claimSchema>;
